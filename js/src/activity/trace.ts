/** Tells the page what the reader is through with, so that the list of sections can show it (`trace.js` of the theme). */

import type { Activity } from "../contract";
import type { ActivityStore } from "./store";

export interface Trace {
  id: string;
  /** Whether something was done, and all of it. */
  isDone: boolean;
  /** Whether it says something of the reader's own home, so that no device may remember it. */
  isPersonal: boolean;
}

/** The name of the event that goes up from the activity. */
export const DONE = "hechting-done";

/** What the page is told of an activity as it stands now. */
export function traceOf<C extends Activity, S>(store: ActivityStore<C, S>): Trace {
  const { engine, content } = store;
  return { id: content.id, isDone: store.isBegun && store.isDone, isPersonal: engine.isPersonal?.(content) ?? false };
}

/** Tell it now and after every change; returns how to stop. */
export function leaveTrace<C extends Activity, S>(store: ActivityStore<C, S>, el: HTMLElement): () => void {
  const tell = () => el.dispatchEvent(new CustomEvent<Trace>(DONE, { bubbles: true, detail: traceOf(store) }));
  tell();
  return store.subscribe(tell);
}
