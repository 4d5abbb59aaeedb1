/** The guide: answer a few questions, get the matching advice. */

import type { Engine } from "../activity/engine";
import { Paper } from "./paper";
import { read, repair, start, write } from "./state";
import type { GuideContent, GuideState } from "./types";
import { View } from "./view";

export const guide: Engine<GuideContent, GuideState> = {
  start,
  read,
  write,
  repair,
  View,
  Paper,
  isPersonal: ({ safety }) => safety,
  isDone: ({ answers }) => Object.keys(answers).length > 0,
};
