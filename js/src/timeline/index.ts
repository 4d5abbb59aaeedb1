/** The timeline: move an age and see what matters then. */

import type { Engine } from "../activity/engine";
import { activity } from "../activity/mount";
import type { Timeline } from "../contract";
import type { TimelineState } from "./state";
import { isDone, read, repair, start, write } from "./state";
import { steps } from "./steps";
import { View } from "./view";

export const timeline: Engine<Timeline, TimelineState> = { start, read, write, repair, View, isDone, steps };

export const widget = activity(timeline);
