/** Says the numbers of a drawing where a reader points, taps, or walks with the arrow keys. */

import type { Cleanup } from "../registry";
import { WORDS } from "./words";

const ON = "on";

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** Let a drawing tell its numbers in `readout`; returns how to stop, after which it is a picture again. */
export function tellNumbers(drawing: SVGSVGElement, title: string, readout: HTMLElement): Cleanup {
  const over = new AbortController();
  const spots = [...drawing.querySelectorAll<SVGRectElement>(".spot")];
  let at = -1;
  const mark = (place: number, isKey: boolean) => {
    const spot = spots[place];
    if (!spot) return;
    at = place;
    for (const one of spots) one.classList.toggle(ON, one === spot);
    // A slider says its own value aloud; what is pointed at, only the live region can say.
    readout.ariaLive = isKey ? "off" : "polite";
    readout.textContent = spot.dataset.says ?? "";
    drawing.setAttribute("aria-valuenow", String(place + 1));
    drawing.setAttribute("aria-valuetext", readout.textContent);
  };
  become(drawing, title, spots.length);
  const { signal } = over;
  for (const [place, spot] of spots.entries()) {
    for (const event of ["pointerenter", "click"]) spot.addEventListener(event, () => mark(place, false), { signal });
  }
  drawing.addEventListener("focus", () => mark(Math.max(at, 0), true), { signal });
  drawing.addEventListener(
    "keydown",
    (event) => {
      const step = STEPS[event.key];
      if (step === undefined) return;
      event.preventDefault();
      mark(Math.min(spots.length - 1, Math.max(0, at + step)), true);
    },
    { signal },
  );
  return () => {
    over.abort();
    for (const spot of spots) spot.classList.remove(ON);
    for (const name of ["tabindex", "aria-valuemin", "aria-valuemax", "aria-valuenow", "aria-valuetext"]) drawing.removeAttribute(name);
    drawing.setAttribute("role", "img");
    drawing.setAttribute("aria-label", title);
  };
}

function become(drawing: SVGSVGElement, title: string, count: number): void {
  drawing.setAttribute("role", "slider");
  drawing.setAttribute("tabindex", "0");
  drawing.setAttribute("aria-label", `${title}: ${WORDS.walk}`);
  drawing.setAttribute("aria-valuemin", "1");
  drawing.setAttribute("aria-valuemax", String(count));
  drawing.setAttribute("aria-valuenow", "1");
  drawing.setAttribute("aria-valuetext", WORDS.read);
}
