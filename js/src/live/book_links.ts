/**
 * Lets links from a widget to a page of the book lead there: records write them as pages of the book do, and a notebook has no such pages.
 * Where nobody knows the address of the book the words stay, and the link goes.
 */

import type { Cleanup } from "../registry";
import type { LiveModel } from "./kernel_model";

/** The folder of the book from which records write their links. */
const CHAPTERS = "notebooks/";

const TO_A_PAGE = /^[\w./-]*\.html([?#].*)?$/;

/** Keep the links within `el` true for as long as the widget is there; returns how to stop. */
export function leadToBook(model: LiveModel, el: HTMLElement): Cleanup {
  const book = String(model.get("book") ?? "");
  const base = book === "" ? null : new URL(book + CHAPTERS, document.baseURI);
  const lead = () => {
    for (const link of el.querySelectorAll("a[href]")) {
      const to = link.getAttribute("href") ?? "";
      if (!TO_A_PAGE.test(to)) continue;
      if (base) link.setAttribute("href", new URL(to, base).href);
      else link.removeAttribute("href");
    }
  };
  lead();
  const watch = new MutationObserver(lead);
  watch.observe(el, { subtree: true, childList: true, attributes: true, attributeFilter: ["href"] });
  return () => watch.disconnect();
}
