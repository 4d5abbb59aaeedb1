/** Choosing together: a few kinds of help beside each other, and one sheet of paper. */

import type { Engine } from "../activity/engine";
import { activity } from "../activity/mount";
import type { ShownSharedChoice } from "../contract";
import { Paper } from "./sheet";
import { type ChoiceState, FEWEST, readState, repairState, startState, writeState } from "./state";
import { steps } from "./steps";
import { SharedChoiceView } from "./view";

export const sharedChoice: Engine<ShownSharedChoice, ChoiceState> = {
  start: startState,
  read: readState,
  write: writeState,
  repair: repairState,
  isDone: ({ options }) => options.length >= FEWEST,
  steps,
  View: SharedChoiceView,
  Paper,
};

export const widget = activity(sharedChoice);
