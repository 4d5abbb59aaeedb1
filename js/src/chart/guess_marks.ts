/** Draws what a reader guessed into a figure's drawing, beside the answer. */

import { type Figure, type Guessed, type LineGuess, type NumberGuess, wholeLine } from "./figure";
import { density } from "./normal";
import { axisOf, element, placeOn } from "./sheet";
import { WORDS } from "./words";

const MARKS = "guess";

/** Half the width in which words stand wholly within a drawing, in its own pixels. */
const HALF_A_LABEL = 72;

/** Draw a guess, or take away what was drawn when there is none. */
export function drawGuess(drawing: SVGSVGElement, { guess }: Figure, guessed: Guessed | undefined): void {
  drawing.querySelector(`g.${MARKS}`)?.remove();
  if (guessed === undefined) return;
  const group = element("g", { class: MARKS });
  if (guess.kind === "number") group.append(...numberMarks(drawing, guess, Number(guessed)));
  else if (guess.kind === "line") group.append(...lineMarks(drawing, guess, guessed as (number | null)[]));
  else group.append(...curveMarks(drawing, Number(guessed)));
  drawing.insertBefore(group, drawing.querySelector(".spot"));
}

/** A standing line through the row that is asked. On an axis that does not begin at 0, a low guess stands at its beginning. */
function numberMarks(drawing: SVGSVGElement, guess: NumberGuess, guessed: number): SVGElement[] {
  const across = axisOf(drawing, "x");
  const [top = 0, bottom = 0, start = 0] = (drawing.dataset.guess ?? "").split(" ").map(Number);
  const x = placeOn(across, Math.min(across.high, Math.max(across.low, start + guessed)));
  const words = x > placeOn(across, across.low) || guessed === guess.answer ? `${WORDS.yours}: ${guessed}` : `← ${WORDS.yours}: ${guessed}`;
  return [element("path", { d: `M${x} ${top - 3}V${bottom + 3}` }), label(drawing, words, x, bottom + 15)];
}

function lineMarks(drawing: SVGSVGElement, guess: LineGuess, set: readonly (number | null)[]): SVGElement[] {
  const [across, up] = [axisOf(drawing, "x"), axisOf(drawing, "y")];
  const points = wholeLine(guess, set).map((value, place) => [placeOn(across, guess.x[place] ?? 0), placeOn(up, value)] as const);
  const [x, y] = points[Math.floor(points.length / 2)] ?? [0, 0];
  const path = `M${points.map(([left, top]) => `${left} ${top}`).join("L")}`;
  return [element("path", { d: path }), label(drawing, WORDS.yourLine, x, y - 10)];
}

function curveMarks(drawing: SVGSVGElement, mean: number): SVGElement[] {
  const [across, up] = [axisOf(drawing, "x"), axisOf(drawing, "y")];
  const steps = Array.from({ length: 85 }, (_, step) => across.low + (step / 84) * (across.high - across.low));
  const points = steps.map((x) => `${placeOn(across, x).toFixed(1)} ${placeOn(up, density(x, mean)).toFixed(1)}`);
  const side = placeOn(across, mean + 1.1);
  return [element("path", { d: `M${points.join("L")}` }), label(drawing, WORDS.yourLine, side + 34, placeOn(up, density(1.1)) - 8)];
}

function label(drawing: SVGSVGElement, words: string, x: number, y: number): SVGElement {
  const { width } = drawing.viewBox.baseVal;
  const within = Math.min(width - HALF_A_LABEL, Math.max(HALF_A_LABEL, x));
  return element("text", { x: within, y, "text-anchor": "middle" }, words);
}
