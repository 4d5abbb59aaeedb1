/** What the sorter says itself. */

import { inAList } from "../core/dutch";

export const WORDS = {
  right: "Past",
  nextCard: "Volgende kaart",
  allPlaced: "Alle kaarten liggen in een vak. Hieronder staat wat je koos.",
  empty: "Nog leeg.",
  takeUp: "Pak op",
} as const;

/** Which card this is: `Kaart 3 van 8`. */
export function progress(place: number, total: number): string {
  return `Kaart ${place} van ${total}`;
}

/** Where a card belongs that lies in another box. */
export function elsewhere(labels: readonly string[]): string {
  return `Hoort elders: ${inAList(labels, "of")}`;
}

/** The name of a box with how many cards lie in it: `Veilige haven (2)`. */
export function boxTitle(label: string, count: number): string {
  return `${label} (${count})`;
}
