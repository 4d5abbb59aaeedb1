/** The same widgets for Jupyter: `awaken` draws them in outputs that name them, `render` wherever else Jupyter makes a view. */

import "./all_widgets";
import { classroom } from "./classroom/classroom";
import { provideClassroom } from "./classroom/entrance";
import { leadToBook } from "./live/book_links";
import type { LiveModel } from "./live/kernel_model";
import { signUnheard } from "./live/kernel_sign";
import { withNulls } from "./live/nulls";
import { awakenPlaces } from "./live/places";
import { passSaving } from "./live/save_key";
import { type Cleanup, type Host, mountWidget, widgetNamed } from "./registry";

const HOST: Host = { address: false, base: "" };

passSaving();
provideClassroom(() => Promise.resolve(classroom));

/** Draw a model in every output that names it. */
export function awaken(model: LiveModel): void {
  awakenPlaces(withNulls(model), HOST);
}

function render({ model: given, el }: { model: LiveModel; el: HTMLElement }): Cleanup {
  const model = withNulls(given);
  const root = document.createElement("div");
  el.classList.add("hechting-view");
  el.append(root);
  const stops = [signUnheard(model, root), mountWidget(widgetNamed(model.get("widget")), model, root, HOST), leadToBook(model, root)];
  return () => {
    for (const stop of stops) stop();
    root.remove();
  };
}

export default { render };
