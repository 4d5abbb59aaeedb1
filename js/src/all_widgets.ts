/** Makes all widgets known, to the book and to Jupyter alike. */

import { activity } from "./activity/mount";
import { mountChart } from "./chart";
import { dialogue } from "./dialogue";
import { mountExplorer } from "./explorer/mount";
import { guide } from "./guide";
import { iconArray } from "./icon_array";
import { quiz } from "./quiz";
import { register } from "./registry";
import { sorter } from "./sorter";
import { timeline } from "./timeline";

register("explorer", { mount: mountExplorer, usesAddress: true });
register("chart", { mount: mountChart, keepsStatic: true });
register("dialogue", activity(dialogue));
register("quiz", activity(quiz));
register("sorter", activity(sorter));
register("icon_array", activity(iconArray));
register("timeline", activity(timeline));
register("guide", activity(guide));
