/** What the decision path says in Dutch beside its record. */

export const WORDS = {
  soFar: "Jouw antwoorden tot nu toe",
  change: "Anders antwoorden",
  tree: "Bekijk de hele boom",
  goOn: "Ga verder",
} as const;

/** Where the reader is. */
export function questionWords(number: number): string {
  return `Vraag ${number}`;
}
