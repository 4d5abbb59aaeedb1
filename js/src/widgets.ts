/** The same widgets for Jupyter: anywidget calls `render` for every view. */

import "./all_widgets";
import { widgetNamed, type Cleanup, type Model } from "./registry";

function render({ model, el }: { model: Model; el: HTMLElement }): Cleanup {
  return widgetNamed(model.get("widget")).mount(model, el, { address: false, base: "" });
}

export default { render };
