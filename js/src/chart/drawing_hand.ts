/** A reader who guesses in the drawing itself, with a mouse, a finger or a pen. */

import type { Cleanup } from "../registry";
import { drawnTo, type Figure, FURTHEST, type Guessed } from "./figure";
import { pointedAt } from "./sheet";
import { WORDS } from "./words";

const GUESSING = "guessing";

/** Call `think` with the guess that a reader points at; returns how to stop. */
export function followHand(
  drawing: SVGSVGElement,
  figure: Figure,
  guessed: () => Guessed | undefined,
  think: (guess: Guessed) => void,
): Cleanup {
  const { guess } = figure;
  const over = new AbortController();
  let last: number | null = null;
  const follow = (event: PointerEvent) => {
    const { x, y } = pointedAt(drawing, event);
    if (guess.kind === "curve") return think(Math.round(20 * Math.min(FURTHEST, Math.max(0, x))) / 20);
    if (guess.kind === "number") {
      const start = Number((drawing.dataset.guess ?? "").split(" ")[2] ?? 0);
      return think(Math.round(Math.min(100, Math.max(0, x - start))));
    }
    const place = Math.min(guess.x.length - 1, Math.max(0, Math.round(x - (guess.x[0] ?? 0))));
    think(drawnTo(guess, (guessed() ?? []) as (number | null)[], place, y, last));
    last = place;
  };
  const { signal } = over;
  drawing.classList.add(GUESSING);
  // The name of the whole drawing is its message, which is the answer.
  drawing.setAttribute("aria-label", `${figure.label}, ${WORDS.without}`);
  drawing.addEventListener(
    "pointerdown",
    (event) => {
      if (event.button !== 0) return;
      drawing.setPointerCapture(event.pointerId);
      last = null;
      follow(event);
    },
    { signal },
  );
  drawing.addEventListener("pointermove", (event) => drawing.hasPointerCapture(event.pointerId) && follow(event), { signal });
  return () => {
    over.abort();
    drawing.classList.remove(GUESSING);
    drawing.setAttribute("aria-label", figure.title);
  };
}
