/** Keeps what a reader chose and the model (in Jupyter: Python) the same, both ways. */

import type { Cleanup, Model } from "../registry";
import { onNewState, tellState } from "./model";

/** Who changed the state: the reader here, or Python, the address or the page's history. */
export type Origin = "reader" | "outside";

/** A widget's state, apart from any drawing. */
export interface Store {
  readonly state: unknown;
  /** Sentences about what was wrong in the address. */
  readonly notices: readonly string[];
  subscribe(listener: (origin: Origin) => void): () => void;
  /** Take over a state from outside; what is not understood is left out. */
  receive(value: unknown, notices: readonly string[]): void;
}

/** Follow the reader into the model and the model into the store; returns how to stop. */
export function connectModel(store: Store, model: Model): Cleanup {
  const follow = () => store.receive(model.get("state"), store.notices);
  const stop = store.subscribe((origin) => {
    if (origin === "reader") tellState(model, store.state);
  });
  const unfollow = onNewState(model, follow);
  return () => {
    stop();
    unfollow();
  };
}
