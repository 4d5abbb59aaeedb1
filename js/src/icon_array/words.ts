/** Everything an icon array says in Dutch, apart from what its record says itself. */

import type { Part } from "./types";

export const WORDS = {
  scenes: "Kies wat je wilt zien",
  guess: "Jouw schatting",
  slide: "Schuif naar jouw getal",
  type: "Of typ het",
  notYet: "nog niets gekozen",
  show: "Laat zien",
  source: "Bron:",
  chooseFirst: "Kies eerst een getal. Een gok is goed genoeg.",
} as const;

/** The line above the parts. */
export function ofWhole(unit: string): string {
  return `Van de 100 ${unit}:`;
}

/** What the drawing says to who does not see it, before the numbers are shown. */
export function drawingBefore(unit: string, asked: Part, guess: number | null): string {
  const guessed = guess === null ? "Je hebt nog niet geschat." : `Jouw schatting van ‘${asked.label}’: ${guess}.`;
  return `100 ${unit}, nog zonder getallen. ${guessed}`;
}

/** What the drawing says to who does not see it: every number. */
export function drawingAfter(unit: string, parts: readonly Part[]): string {
  return `100 ${unit}. ${parts.map(({ count, label }) => `${label}: ${count}`).join("; ")}.`;
}

/** The guess beside the number. */
export function guessBeside(guess: number, count: number): string {
  if (guess === count) return `Jij schatte ${guess}, precies het getal.`;
  return count === 1 ? `Jij schatte ${guess}, het is er 1.` : `Jij schatte ${guess}, het zijn er ${count}.`;
}
