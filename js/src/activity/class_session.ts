/** An activity for a class: a view of the same store. */

import type { ClassSession } from "../classroom/session";
import type { Activity } from "../contract";
import { linkTo } from "./address";
import type { ActivityStore } from "./store";

/** What a class gets of this activity. `place` is its anchor in the book. */
export function classSession<C extends Activity, S>(store: ActivityStore<C, S>, place: string | null): ClassSession {
  const { engine, content } = store;
  const change = (state: S) => store.change(state);
  return {
    id: content.id,
    title: content.title,
    isPersonal: engine.isPersonal?.(content) ?? false,
    steps: (inOrder) => engine.steps({ content, state: store.state, change, inOrder }),
    subscribe: (listener) => store.subscribe(listener),
    restart: () => store.restart(),
    link: () => place && linkTo(place, content.id, store.text),
  };
}
