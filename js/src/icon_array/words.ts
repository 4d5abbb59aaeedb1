/** Everything an icon array says in Dutch, apart from what its record says itself. */

import { type Part, UI } from "../contract";
import { say, upperFirst } from "../core/say";

export const WORDS = {
  scenes: "Kies wat je wilt zien",
  guess: "Jouw schatting",
  ring: "Omringd is wat jij schatte.",
  unsure: "Gearceerd is wat de bron openlaat: die kunnen bij het ene of bij het andere horen.",
  slide: "Schuif naar jouw getal",
  type: "Of typ het",
  notYet: "nog niets gekozen",
  show: "Laat zien",
  about: "Ongeveer {number}",
  nearest: "komt het dichtst bij het getal",
  further: "ligt verder van het getal",
  chooseFirst: "Kies eerst een getal. Een gok is goed genoeg.",
} as const;

/** The line above the parts. */
export function ofWhole(unit: string): string {
  return `${upperFirst(say(UI.icon_array.of_whole, { unit }))}:`;
}

/** What the drawing says to who does not see it, before the numbers are shown. */
export function drawingBefore(unit: string, asked: Part, guess: number | null): string {
  const guessed = guess === null ? "Je hebt nog niet geschat." : `Jouw schatting van ‘${asked.label}’: ${guess}.`;
  return `100 ${unit}, nog zonder getallen. ${guessed}`;
}

/** What the drawing says to who does not see it: every number, and what was guessed. */
export function drawingAfter(unit: string, parts: readonly Part[], asked: Part, guess: number | null): string {
  const numbers = parts.map((part) => `${part.label}: ${howMany(part)}`).join("; ");
  const ring = guess === null ? "" : ` Omringd is jouw schatting van ‘${asked.label}’: ${guess}.`;
  return `100 ${unit}. ${numbers}.${ring}`;
}

/** A number, or from where to where. */
export function howMany({ count, between }: Part): string {
  return between === null ? String(count) : say(UI.span, { low: String(between[0]), high: String(between[1]) });
}

/** The guess beside the number. */
export function guessBeside(guess: number, part: Part): string {
  if (part.between !== null) return `Jij schatte ${guess}, het zijn er ${howMany(part)}.`;
  if (guess === part.count) return `Jij schatte ${guess}, precies het getal.`;
  return part.count === 1 ? `Jij schatte ${guess}, het is er 1.` : `Jij schatte ${guess}, het zijn er ${part.count}.`;
}
