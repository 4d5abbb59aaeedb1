/** The readable HTML that Python made of a widget's content. */

import type { Model } from "../registry";

/** The form that stands beside the widget in the book, or comes from the model in Jupyter; null when there is none. */
export function readableForm(model: Model, el: HTMLElement): HTMLElement | null {
  const beside = el.parentElement?.querySelector<HTMLElement>(":scope > .hechting-static");
  if (beside) return beside;
  const html = model.get("readable");
  if (typeof html !== "string") return null;
  const own = document.createElement("div");
  own.className = "hechting-static";
  own.innerHTML = html;
  return own;
}
