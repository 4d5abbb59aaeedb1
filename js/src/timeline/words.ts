/** Everything a timeline says in Dutch, apart from what its record says itself. */

import { ageInWords } from "../core/dutch";
import type { Fit } from "../activity/words";
import type { Span } from "./types";

/** How an answer to the question turns out. */
export const ANSWER_WORDS: Record<Fit, string> = { past: "Klopt", deels: "Klopt voor een deel", "past-niet": "Klopt niet" };

export const WORDS = {
  age: "Leeftijd",
  earlier: "Eerder",
  later: "Later",
  now: "nu",
  months: "maanden",
  years: "jaar",
  source: "Bron:",
  vague: "De grens is hier vaag.",
  nothing: "Op deze leeftijd staat hier niets bij.",
} as const;

/** The first month of pregnancy, counted from the birth. */
const CONCEPTION = -9;

/** An age as the slider says it. */
export function ageSaid(months: number): string {
  return months >= CONCEPTION && months < 0 ? `zwangerschap, ${ageInWords(months)}` : ageInWords(months);
}

/** The heading above what matters at an age. */
export function mattersAt(months: number): string {
  return `Wat er speelt ${months < 0 ? "" : "bij "}${ageInWords(months)}`;
}

/** What is announced when the age changes. */
export function announcement(months: number, holding: readonly Span[]): string {
  const names = holding.map(({ label }) => label).join(", ");
  return `${ageSaid(months)}: ${names === "" ? WORDS.nothing : names}`;
}

/** From when to when a span holds; an edge that is vague is "ongeveer". */
export function rangeSaid({ from, to, fades_in, fades_out }: Span): string {
  if (from === to) return `rond ${ageInWords(from)}`;
  return `van ${about(fades_in)}${ageInWords(from)} tot ${about(fades_out)}${ageInWords(to)}`;
}

function about(fade: number): string {
  return fade > 0 ? "ongeveer " : "";
}
