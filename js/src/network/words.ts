/** What a network says in Dutch, apart from what its record says itself. */

import type { Network } from "../contract";
import { inAList } from "../core/dutch";
import { type NetworkState, thereAt } from "./people";

export const WORDS = {
  choose: "Kies iemand",
  type: "Of typ een roepnaam",
  add: "Voeg toe",
  remove: "Haal weg",
  nobody: "Nog niemand gekozen. Is er echt niemand, dan is dat ook iets om te weten.",
  people: "De mensen",
  who: "Wie staan er om het kind heen?",
  full: "Er passen acht mensen in de tekening. Haal iemand weg om een ander toe te voegen.",
} as const;

export function removeSaid(name: string): string {
  return `${WORDS.remove}: ${name}`;
}

/** What the drawing says to who does not see it. */
export function netSaid({ child, moments }: Network, state: NetworkState): string {
  if (state.people.length === 0) return `In het midden: ${child}. Er staat nog niemand omheen.`;
  const around = inAList(state.people.map(({ name }) => name));
  const threads = moments
    .map(({ id, label }) => ({ label, there: thereAt(state, id) }))
    .filter(({ there }) => there.length > 0)
    .map(({ label, there }) => `${label}: ${inAList(there)}`);
  return [`In het midden: ${child}. Eromheen: ${around}`, ...threads].join(". ");
}
