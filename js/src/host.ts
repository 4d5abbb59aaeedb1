/** The book's host: finds the widgets in a page and mounts each on its own, so that a broken one harms no other. */

import { bookModel } from "./book_model";
import { mountBeside } from "./place";
import { type Host, widgetNamed } from "./registry";

const BROKEN = "Dit onderdeel kan hier niet interactief worden getoond. De inhoud staat hieronder als tekst.";

/** Mount every widget of the page; `base` is the address of the folder with the book's scripts. */
export function mountAll(base: string): void {
  let addressIsFree = true;
  for (const place of document.querySelectorAll<HTMLElement>(".hechting-widget")) {
    try {
      const widget = widgetNamed(place.dataset.hechting);
      const host = { address: addressIsFree && widget.usesAddress === true, base };
      mountOne(place, host);
      if (host.address) addressIsFree = false;
    } catch (error) {
      sayBroken(place);
      console.error(error);
    }
  }
}

function mountOne(place: HTMLElement, host: Host): void {
  const widget = widgetNamed(place.dataset.hechting);
  const data: unknown = JSON.parse(place.querySelector('script[type="application/json"]')?.textContent ?? "null");
  mountBeside(place, widget, bookModel({ ...(data as object), widget: place.dataset.hechting }), host);
  if (!widget.keepsStatic) place.querySelector(":scope > .hechting-static")?.remove();
}

function sayBroken(place: HTMLElement): void {
  const sentence = document.createElement("p");
  sentence.className = "hechting-broken";
  sentence.textContent = BROKEN;
  place.prepend(sentence);
}
