/** The timeline: move an age and see what matters then. */

import type { Engine } from "../activity/engine";
import { isDone, read, repair, start, write } from "./state";
import type { TimelineContent, TimelineState } from "./types";
import { View } from "./view";

export const timeline: Engine<TimelineContent, TimelineState> = { start, read, write, repair, View, isDone };
