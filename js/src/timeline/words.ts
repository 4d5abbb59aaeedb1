/** Everything a timeline says in Dutch, apart from what its record says itself. */

import { type Span, UI } from "../contract";
import { ageInWords } from "../core/dutch";
import { say } from "../core/say";

export const WORDS = {
  age: "Leeftijd",
  earlier: "Eerder",
  later: "Later",
  now: "nu",
  all: "Alles op één lijn",
  birth: "geboorte",
  months: "maanden",
  years: "jaar",
  beforehand: "Vooraf",
  goesOn: "Dit gaat door:",
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
export function rangeSaid({ from, to, fades_in, fades_out, goes_on }: Span): string {
  if (from === to) return say(UI.timeline.around, { age: ageInWords(from) });
  if (goes_on) return say(UI.timeline.goes_on, { low: edge(from, fades_in) });
  return say(UI.timeline.range, { low: edge(from, fades_in), high: edge(to, fades_out) });
}

function edge(months: number, fade: number): string {
  return fade > 0 ? say(UI.timeline.about, { age: ageInWords(months) }) : ageInWords(months);
}
