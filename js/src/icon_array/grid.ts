/** How 100 shapes are divided over the parts of a scene, and how near a guess is. */

import type { Part, Scene } from "./types";

/** Shapes in a row, and rows. */
export const SIDE = 10;

/** How many shapes there are. */
export const WHOLE = SIDE * SIDE;

/** A guess counts as close up to this distance. */
export const NEAR = 7;

export type Verdict = "low" | "close" | "high";

/** The part that each of the 100 shapes belongs to, row by row; throws when the parts are not 100 together. */
export function cells(parts: readonly Part[]): Part[] {
  const drawn = parts.flatMap((part) => Array<Part>(part.count).fill(part));
  if (drawn.length !== WHOLE) throw new Error(`the parts are ${drawn.length} together, not ${WHOLE}`);
  return drawn;
}

/** The part that the reader guesses; throws when the scene asks for a part that it has not. */
export function askedPart({ parts, asked, id }: Scene): Part {
  const found = parts.find((part) => part.id === asked);
  if (!found) throw new Error(`scene ${id} has no part ${asked}`);
  return found;
}

/** Whether a guess is clearly too low, close, or clearly too high. */
export function verdict(guess: number, count: number): Verdict {
  if (Math.abs(guess - count) <= NEAR) return "close";
  return guess < count ? "low" : "high";
}
