/** How 100 shapes are divided over the parts of a scene, and how near a guess is. */

import type { Part, Scene } from "../contract";

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

/** The first of the shapes of a part. */
export function firstCell(parts: readonly Part[], part: Part): number {
  return parts.slice(0, parts.indexOf(part)).reduce((sum, { count }) => sum + count, 0);
}

/** Whether a shape is one of so many from a first one on, going round at the end. */
export function isAmong(place: number, first: number, many: number): boolean {
  return (place - first + WHOLE) % WHOLE < many;
}

/** The shapes of which the source leaves open whether they belong to the part: between its fewest and its most. */
export function unsureCells(parts: readonly Part[], part: Part): Set<number> {
  const [low, high] = rangeOf(part);
  const first = firstCell(parts, part);
  return new Set(Array.from({ length: high - low }, (_, place) => (first + low + place) % WHOLE));
}

/** Whether a guess is clearly too low, close, or clearly too high; within a range it is close. */
export function verdict(guess: number, part: Part): Verdict {
  const { count } = part;
  const [low, high] = rangeOf(part);
  if (guess >= Math.min(low, count - NEAR) && guess <= Math.max(high, count + NEAR)) return "close";
  return guess < count ? "low" : "high";
}

/** From how many to how many; a number that is sure is both. */
function rangeOf({ count, between }: Part): [number, number] {
  return (between as [number, number] | null) ?? [count, count];
}
