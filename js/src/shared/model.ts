/** What widgets ask of the model of their host, as far as that host can do it. */

import type { Cleanup, Model } from "../registry";

/** Tell the model the new state, and Python behind it where there is one. */
export function tellState(model: Model, state: unknown): void {
  model.set?.("state", state);
  model.save_changes?.();
}

/** Call `listener` when the model has a new state; returns how to stop. */
export function onNewState(model: Model, listener: () => void): Cleanup {
  model.on?.("change:state", listener);
  return () => model.off?.("change:state", listener);
}
