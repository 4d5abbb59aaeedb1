/** Keeps keys that are meant for a widget from a notebook, which hears arrows and letters as commands for its cells. */

import type { Cleanup } from "../registry";

/** Mark an element for Jupyter, and whatever in it has the focus: Jupyter asks the focused element first. */
export function keepKeys(el: HTMLElement): Cleanup {
  const mark = (one: EventTarget | null) => {
    if (one instanceof HTMLElement || one instanceof SVGElement) one.dataset.lmSuppressShortcuts = "true";
  };
  const onFocus = (event: FocusEvent) => mark(event.target);
  mark(el);
  el.addEventListener("focusin", onFocus);
  return () => el.removeEventListener("focusin", onFocus);
}
