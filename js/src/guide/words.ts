/** Everything a guide says in Dutch, apart from what its record says itself. */

import type { Advice } from "../contract";

export const WORDS = {
  questions: "Vragen",
  next: "Volgende vraag",
  previous: "Vorige vraag",
  several: "Je mag er meer dan een kiezen.",
  advice: "Wat nu past",
  begin: "Kies een antwoord. Dan staat hier wat erbij past, en waarom.",
  goOn: "Bij wat je tot nu toe koos, hoort nog geen apart advies. Beantwoord ook de andere vragen.",
  nothing: "Bij deze antwoorden hoort geen apart advies. Kies iets anders om verder te kijken.",
  unchanged: "Het advies blijft hetzelfde.",
} as const;

/** Where the reader is: `Vraag 2 van 3`. */
export function progress(place: number, total: number): string {
  return `Vraag ${place} van ${total}`;
}

/** The words of a dot: `Vraag 2 van 3, beantwoord`. */
export function dotWords(place: string, isAnswered: boolean): string {
  return isAnswered ? `${place}, beantwoord` : place;
}

/** Why an advice is shown: the reader's own choices. */
export function because(choices: readonly string[]): string {
  return `Je ziet dit omdat je koos: ${choices.map((choice) => `‘${choice}’`).join(" en ")}.`;
}

/** What is announced when the answers change. */
export function announcement(added: readonly Advice[], gone: readonly Advice[]): string {
  const said = [...(added.length > 0 ? [`Nieuw: ${titles(added)}.`] : []), ...(gone.length > 0 ? [`Niet meer: ${titles(gone)}.`] : [])];
  return said.length > 0 ? said.join(" ") : WORDS.unchanged;
}

function titles(advice: readonly Advice[]): string {
  return advice.map(({ title }) => title).join("; ");
}
