/** The refutation: claims that many people believe, weighed one by one. */

import type { Engine } from "../activity/engine";
import { activity } from "../activity/mount";
import { field } from "../activity/tokens";
import type { Refutation } from "../contract";
import type { RefutationState } from "./opinions";
import { isWeighed, keepOpinions, readOpinions, writeOpinions } from "./opinions";
import { steps } from "./steps";
import { RefutationView } from "./view";

export const refutation: Engine<Refutation, RefutationState> = {
  start: () => ({ before: {}, after: {} }),
  read: readOpinions,
  write: writeOpinions,
  repair: (value, content) => keepOpinions(field(value, "before"), field(value, "after"), content),
  isDone: isWeighed,
  steps,
  View: RefutationView,
};

export const widget = activity(refutation);
