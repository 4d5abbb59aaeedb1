/** The scene: a drawing that the reader changes. */

import type { Engine } from "../activity/engine";
import { activity } from "../activity/mount";
import type { ShownScene } from "../contract";
import type { SceneState } from "./state";
import { isDone, read, repair, start, write } from "./state";
import { steps } from "./steps";
import { Compact, View } from "./view";

export const scene: Engine<ShownScene, SceneState> = { start, read, write, repair, View, Compact, isDone, steps };

export const widget = activity(scene);
