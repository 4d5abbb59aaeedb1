/** Makes all widgets known, to the book and to Jupyter alike. */

import { mountChart } from "./chart";
import { mountExplorer } from "./explorer/mount";
import { register } from "./registry";

register("explorer", { mount: mountExplorer, usesAddress: true });
register("chart", { mount: mountChart, keepsStatic: true });
