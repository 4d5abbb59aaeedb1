/** The sorter: put one card after another in the box where it belongs, and hear why. */

import type { Engine } from "../activity/engine";
import { field } from "../activity/tokens";
import { isSorted, keepPlaced, readPlaced, writePlaced } from "./cards";
import type { SorterContent, SorterState } from "./types";
import { SorterView } from "./view";

export const sorter: Engine<SorterContent, SorterState> = {
  start: () => ({ placed: {} }),
  read: readPlaced,
  write: writePlaced,
  repair: (value, content) => keepPlaced(field(value, "placed"), content),
  isDone: isSorted,
  View: SorterView,
};
