/** Makes all widgets known to Jupyter: the engines, which have a folder each, and the chart. */

import { widget as chart } from "./chart";
import { WIDGETS } from "./engines";
import * as later from "./explorer/later";
import { LATER } from "./explorer/later_part";
import { WHOLE } from "./explorer/records";
import * as whole from "./explorer/whole";
import { register } from "./registry";
import { deliver } from "./shared/later";

for (const [name, widget] of Object.entries(WIDGETS)) register(name, widget);
register("chart", chart);
deliver(WHOLE, whole);
deliver(LATER, later);
