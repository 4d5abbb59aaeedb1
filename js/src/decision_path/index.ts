/** The decision path: from a worry, one question at a time, to who does what. */

import type { Engine } from "../activity/engine";
import { activity } from "../activity/mount";
import type { DecisionPath } from "../contract";
import { Paper } from "./paper";
import { steps } from "./steps";
import { View } from "./view";
import { follow, type PathState, read, repair, write } from "./way";

export const decisionPath: Engine<DecisionPath, PathState> = {
  start: () => ({ choices: [] }),
  read,
  write,
  repair,
  steps,
  View,
  Paper,
  isPersonal: ({ safety }) => safety,
  isDone: ({ choices }, content) => follow(choices, content).leaf !== null,
};

export const widget = activity(decisionPath);
