/** The book's host: finds the widgets in a page and mounts each on its own, so that a broken one harms no other. */

import { bookModel } from "./book_model";
import { widgetNamed, type Host } from "./registry";

const BROKEN = "Dit onderdeel kan hier niet interactief worden getoond. De inhoud staat hieronder als tekst.";

/** Marks a widget that is drawn for the screen only; on paper its readable HTML takes its place. */
const ON_SCREEN = "hechting-on-screen";

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
  const root = document.createElement("div");
  const readable = place.querySelector(":scope > .hechting-static");
  const givesWay = widget.keepsStatic ? null : readable;
  const isForScreen = widget.keepsStatic === "print";
  // On paper what the drawn widget adds stands under the readable form.
  place.insertBefore(root, isForScreen ? null : readable);
  // Hidden first: a browser that lays out the widget need not lay out the whole text form once more.
  givesWay?.setAttribute("hidden", "");
  place.classList.toggle(ON_SCREEN, isForScreen);
  try {
    widget.mount(bookModel({ ...(data as object), widget: place.dataset.hechting }), root, host);
  } catch (error) {
    root.remove();
    givesWay?.removeAttribute("hidden");
    place.classList.remove(ON_SCREEN);
    throw error;
  }
  givesWay?.remove();
}

function sayBroken(place: HTMLElement): void {
  const sentence = document.createElement("p");
  sentence.className = "hechting-broken";
  sentence.textContent = BROKEN;
  place.prepend(sentence);
}
