/** The guide: answer a few questions, get the matching advice. */

import type { Engine } from "../activity/engine";
import { activity } from "../activity/mount";
import type { Guide } from "../contract";
import { Paper } from "./paper";
import type { GuideState } from "./state";
import { read, repair, start, write } from "./state";
import { steps } from "./steps";
import { View } from "./view";

export const guide: Engine<Guide, GuideState> = {
  start,
  read,
  write,
  repair,
  steps,
  View,
  Paper,
  isPersonal: ({ safety }) => safety,
  isDone: ({ answers }) => Object.keys(answers).length > 0,
};

export const widget = activity(guide);
