/**
 * Brings the readable forms in a notebook to life. An output holds no view of a model: it names the model, and when that is there,
 * the widget is drawn beside the readable form, which gives way. Without the model (another kernel, no kernel, no trust) the form stays.
 */

import { mountBeside } from "../place";
import { type Cleanup, type Host, widgetNamed } from "../registry";
import { leadToBook } from "./book_links";
import type { LiveModel } from "./kernel_model";
import { signUnheard } from "./kernel_sign";
import { followLayout } from "./layout";

/** Marks a place in an output with the model that belongs there; `render/templates/widget.html.j2` writes it. */
const PLACE = "[data-hechting-model]";

/** JupyterLab takes cells that are far out of sight out of the page, whole. */
const CELL = ".jp-Cell";

const models = new Map<string, { model: LiveModel; host: Host }>();
const drawn = new Map<HTMLElement, Cleanup>();
let isWatching = false;

/** Draw this model wherever an output names it, now and later; forget it when Python closes it. */
export function awakenPlaces(model: LiveModel, host: Host): void {
  const key = String(model.get("model_key"));
  models.set(key, { model, host });
  model.on?.("destroy", () => {
    models.delete(key);
    for (const place of [...drawn.keys()]) if (place.dataset.hechtingModel === key) leave(place);
  });
  if (!isWatching) new MutationObserver(settle).observe(document.documentElement, { childList: true, subtree: true });
  isWatching = true;
  settle();
}

function settle(): void {
  for (const place of [...drawn.keys()]) if (!place.isConnected && !place.closest(CELL)) leave(place);
  for (const place of document.querySelectorAll<HTMLElement>(PLACE)) {
    const known = models.get(place.dataset.hechtingModel ?? "");
    if (known && !drawn.has(place)) drawn.set(place, draw(place, known.model, known.host));
  }
}

function draw(place: HTMLElement, model: LiveModel, host: Host): Cleanup {
  // What stands hidden beside the widget would say every address of the page twice.
  for (const named of place.querySelectorAll("[id]")) named.removeAttribute("id");
  try {
    const { root, takeAway } = mountBeside(place, widgetNamed(place.dataset.hechting), model, host);
    const stops = [signUnheard(model, root), followLayout(model, root), leadToBook(model, place), takeAway];
    return () => {
      for (const stop of stops) stop();
    };
  } catch (error) {
    console.error(error);
    return () => {};
  }
}

function leave(place: HTMLElement): void {
  drawn.get(place)?.();
  drawn.delete(place);
}
