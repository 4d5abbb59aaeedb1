/** The icon array: guess a number first, then see it as 100 children or families. */

import type { Engine } from "../activity/engine";
import { read, repair, start, write } from "./state";
import type { IconArrayContent, IconArrayState } from "./types";
import { View } from "./view";

export const iconArray: Engine<IconArrayContent, IconArrayState> = {
  start,
  read,
  write,
  repair,
  View,
  isDone: ({ guesses }) => Object.keys(guesses).length > 0,
};
