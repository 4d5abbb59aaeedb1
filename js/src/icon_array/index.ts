/** The icon array: guess a number first, then see it as 100 children or families. */

import type { Engine } from "../activity/engine";
import { activity } from "../activity/mount";
import type { IconArray } from "../contract";
import type { IconArrayState } from "./state";
import { read, repair, start, write } from "./state";
import { steps } from "./steps";
import { View } from "./view";

export const iconArray: Engine<IconArray, IconArrayState> = {
  start,
  read,
  write,
  repair,
  steps,
  View,
  isDone: ({ guesses }) => Object.keys(guesses).length > 0,
};

export const widget = activity(iconArray);
