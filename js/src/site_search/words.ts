/** What the search says to a reader. */

import type { Kind } from "./data";

/** What a hit is; a part of a chapter needs no word. */
export const KIND_WORDS: Record<Kind, string> = {
  pagina: "Pagina",
  deel: "",
  ouders: "Vraag van ouders",
  professionals: "Vraag van professionals",
  studenten: "Vraag van studenten",
  interventie: "Interventie",
  afgeraden: "Afgeraden aanpak",
  begrip: "Begrip",
  casus: "Casus",
  opdracht: "Opdracht",
  grafiek: "Grafiek",
};

export const WHO_TO_CALL = "Wie kun je nu bellen?";
export const SUGGESTIONS = "Voorstellen";
export const NOTHING = "Hierover staat niets in het handboek onder deze woorden.";
export const MEANT = "Bedoel je misschien:";
export const OR_LOOK = "Je kunt ook hier kijken:";
/** Where somebody without a hit finds people or an answer. */
export const WAYS_ON = [
  ["notebooks/hulp-voor-ouders.html", "Hulp voor ouders"],
  ["book/vragen-van-ouders.html", "Vragen van ouders"],
  ["book/begrippen.html", "Begrippen"],
] as const;

export function allFor(query: string): string {
  return `Alle plekken voor ‘${query}’`;
}

export function counted(places: number, pages: number): string {
  if (places === 1) return "1 plek gevonden.";
  return `${places} plekken gevonden op ${pages} ${pages === 1 ? "pagina" : "pagina’s"}.`;
}

export function moreOnPage(count: number): string {
  return count === 1 ? "Nog 1 plek op deze pagina" : `Nog ${count} plekken op deze pagina`;
}

export function suggested(count: number): string {
  return count === 1 ? "1 voorstel" : `${count} voorstellen`;
}
