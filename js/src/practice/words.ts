/** What the review set says. */

import { dateInWords } from "../core/dutch";
import { number } from "../core/say";
import type { Counts } from "./deck";

export const WORDS = {
  title: "Vragen die terugkomen",
  remember: "Onthoud op dit apparaat welke vragen ik wanneer terugkrijg",
  rememberHelp:
    "Zonder dit vinkje is alles weg als je de pagina sluit. Met het vinkje bewaart alleen deze browser per vraag hoe vaak je haar goed had en op welke dag zij terugkomt. Niet welk antwoord je koos.",
  refused: "Je browser laat dit niet toe. Bewaar je schema als bestand.",
  kept: "Vanaf nu onthoudt dit apparaat je schema.",
  wiped: "Gewist. Dit apparaat onthoudt niets.",
  begin: "Begin met de eerste vraag",
  more: "Nog een rondje",
  none: "Voor vandaag ben je klaar.",
  scheme: "Je schema",
  save: "Bewaar als bestand",
  read: "Lees een bestand terug",
  readDone: "Je schema is teruggelezen.",
  readWrong: "Dit is geen schema van deze pagina. Kies een bestand dat je hier met ‘Bewaar als bestand’ maakte.",
  wipe: "Wis alles",
  calendar: "Zet de dagen in je agenda",
  deck: "Haal de vragen als kaarten voor Anki",
} as const;

/** How many questions are where. */
export function standing({ due, fresh, waiting, through }: Counts): string {
  return `Vandaag terug: ${number(due)}. Nieuw: ${number(fresh)}. Later terug: ${number(waiting)}. Klaar: ${number(through)}.`;
}

/** When the question that was just answered comes back. */
export function comesBack(due: string | null): string {
  return due === null ? "Twee keer achter elkaar goed: deze vraag komt niet meer terug." : `Deze vraag komt terug op ${dateInWords(due)}.`;
}

/** The days on which something comes back. */
export function daysInWords(days: readonly string[]): string {
  return days.map(dateInWords).join(", ");
}
