/** The sorter: put one card after another in the box where it belongs, and hear why. */

import type { Engine } from "../activity/engine";
import { activity } from "../activity/mount";
import { field } from "../activity/tokens";
import type { Sorter } from "../contract";
import type { SorterState } from "./cards";
import { isSorted, keepPlaced, readPlaced, writePlaced } from "./cards";
import { steps } from "./steps";
import { SorterView } from "./view";

export const sorter: Engine<Sorter, SorterState> = {
  start: () => ({ placed: {} }),
  read: readPlaced,
  write: writePlaced,
  repair: (value, content) => keepPlaced(field(value, "placed"), content),
  isDone: isSorted,
  steps,
  View: SorterView,
};

export const widget = activity(sorter);
