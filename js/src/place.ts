/** The place of a widget in a page: its readable form, and beside it the drawn widget, for which that form gives way. */

import { type Cleanup, type Host, type Model, mountWidget, type Widget } from "./registry";

/** Marks a widget that is drawn for the screen only; on paper its readable HTML takes its place. */
const ON_SCREEN = "hechting-on-screen";

/** Marks what was mounted here; no style may use it. */
const MOUNTED = "hechting-mounted";

/** Draw a widget in its place; throws, with the readable form as it was, when it cannot be drawn. */
export function mountBeside(place: HTMLElement, widget: Widget, model: Model, host: Host): { root: HTMLElement; takeAway: Cleanup } {
  removeEarlier(place);
  const root = document.createElement("div");
  root.className = MOUNTED;
  const readable = place.querySelector(":scope > .hechting-static");
  const givesWay = widget.keepsStatic ? null : readable;
  const isForScreen = widget.keepsStatic === "print";
  // On paper what the drawn widget adds stands under the readable form.
  place.insertBefore(root, isForScreen ? null : readable);
  // Hidden first: a browser that lays out the widget need not lay out the whole text form once more.
  givesWay?.setAttribute("hidden", "");
  place.classList.toggle(ON_SCREEN, isForScreen);
  const stand = () => {
    root.remove();
    givesWay?.removeAttribute("hidden");
    place.classList.remove(ON_SCREEN);
  };
  try {
    const stop = mountWidget(widget, model, root, host);
    return {
      root,
      takeAway: () => {
        stop();
        stand();
      },
    };
  } catch (error) {
    stand();
    throw error;
  }
}

/** A page that somebody saved holds what was drawn then, which listens to nobody. */
function removeEarlier(place: HTMLElement): void {
  for (const old of place.querySelectorAll(`:scope > :is(.${MOUNTED}, .hechting-broken)`)) old.remove();
  place.querySelector(":scope > .hechting-static")?.removeAttribute("hidden");
}
