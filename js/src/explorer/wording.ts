/** Everything the explorer says in Dutch, apart from what the records and the vocabulary say themselves. */

import { counted } from "../core/dutch";
import type { CriterionName, Fit, Sort, Vocabulary } from "../core/types";
import type { Counts, Group } from "../core/search";

export const FIT_WORDS: Record<Fit, string> = { match: "past", miss: "past niet", unknown: "onbekend" };

/** Shapes beside the words, for whoever scans. */
export const FIT_SHAPES: Record<Fit, string> = { match: "✓", miss: "✕", unknown: "?" };

/** The groups in the order in which they stand. */
export const GROUPS: readonly Group[] = ["fits", "possible", "near"];

/** The names of the groups, as cards carry them too. */
export const GROUP_NAMES: Record<Group, string> = { fits: "past", possible: "mogelijk", near: "bijna" };

export const GROUP_TITLES: Record<Group, string> = { fits: "Past", possible: "Mogelijk", near: "Bijna" };

export const GROUP_MEANINGS: Record<Group, string> = {
  fits: "Elk criterium past.",
  possible: "Niets spreekt je keuze tegen, maar er ontbreekt een gegeven. Vraag het na.",
  near: "Precies één criterium past niet.",
};

export const SORT_NAMES: Record<Sort, string> = {
  relevantie: "relevantie",
  erkenning: "erkenning",
  sessies: "aantal sessies",
  leeftijd: "jongste leeftijd",
  erkenningsdatum: "datum van erkenning",
};

export const SORT_MEANINGS: Record<Sort, string> = {
  relevantie: "Eerst waar het minst onbekend is, dan je zoekwoord in de naam, dan wat het meest over hechting gaat.",
  erkenning: "Eerst de hoogste trede van de databank.",
  sessies: "Eerst de minste sessies. Onbekend staat achteraan.",
  leeftijd: "Eerst wat het vroegst kan beginnen. Onbekend staat achteraan.",
  erkenningsdatum: "Eerst de nieuwste erkenning. Zonder datum staat achteraan.",
};

/** What stands behind a name on the print sheet, so that "past" does not say more than the filters know. */
export const SHEET_GROUPS: Record<Group, string> = {
  fits: "past bij de filters",
  possible: "mogelijk: er ontbreekt een gegeven",
  near: "bijna: één criterium past niet",
};

/** The name of a field or of a part of it, inside a sentence; an abbreviation (JGZ) keeps its capitals. */
export function fieldName(path: string, vocabulary: Vocabulary): string {
  const label = vocabulary.labels[path] ?? vocabulary.labels[path.split(".")[0] ?? ""] ?? path;
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** The name of a criterion. */
export function criterionName(criterion: CriterionName, vocabulary: Vocabulary): string {
  if (criterion === "text") return "Zoekwoorden";
  if (criterion === "age") return "Leeftijd";
  if (criterion === "max_sessions") return "Aantal sessies";
  return vocabulary.facets[criterion].label;
}

/** The line that says, and announces, how many there are in each group. */
export function statusLine(counts: Counts, asked: boolean): string {
  const total = counts.fits + counts.possible + counts.near + counts.hidden;
  if (total === 0) return "Er staan nog geen interventies in deze lijst.";
  if (!asked) return `Alle ${counted(total, "interventie", "interventies")}. Kies een filter om te zien wat past.`;
  const passen = counts.fits === 1 ? "1 past" : `${counts.fits} passen`;
  const hidden = counts.hidden === 1 ? "1 valt af" : `${counts.hidden} vallen af`;
  return `${passen}, ${counts.possible} mogelijk, ${counts.near} bijna; ${hidden}.`;
}

export const WORDS = {
  search: "Zoek op woord",
  filters: "Filters",
  results: "Resultaten",
  anyAge: "alle leeftijden",
  ownAge: "eigen keuze",
  age: "Leeftijd van het kind",
  exactAge: "Precieze leeftijd in maanden",
  ageFrom: "Van",
  ageTo: "Tot en met",
  ageHelp: "Zwangerschap telt onder nul: −9 is het begin, 0 de geboorte.",
  ageReversed: "Van is hoger dan tot en met. Wissel de getallen om.",
  sessions: "Aantal sessies",
  sessionsRange: "Hoogstens zoveel sessies",
  sessionsNumber: "Als getal",
  noLimit: "geen grens",
  classified: "Indeling van de redactie",
  clearAll: "Wis alles",
  undo: "Ongedaan maken",
  remove: "weghalen",
  compare: "Vergelijk",
  compared: "Vergelijking",
  closeComparison: "Sluit de vergelijking",
  tooMany: "Meer dan vier naast elkaar is niet te lezen. Haal er eerst een weg.",
  slideAside: "Schuif opzij voor de andere kolommen.",
  oneMore: "Kies er nog een om te vergelijken.",
  onlyHere: "alleen hier",
  sort: "Volgorde",
  copyLinkToThis: "Kopieer link naar deze interventie",
  download: "Download als CSV",
  back: "Terug naar de lijst",
  differs: "Bronnen verschillen",
  reassessed: "in herbeoordeling",
  tooOld: "ouder dan 5 jaar",
  oldDate: "deze datum is ouder dan 5 jaar",
  saysNot: "Wat zegt dit niet?",
  unknown: "onbekend",
  none: "Deze lijst is leeg.",
  nothingHelps: "Eén criterium loslaten brengt niets terug. Maak je laatste keuze ongedaan of wis alles.",
  relaxTitle: "Wat als je iets loslaat?",
  warningWhat: "Wat het is",
  warningWhy: "Waarom niet",
  warningNuance: "Nuance",
  warningRoads: "Wat dan wel",
  warningNames: "Ook genoemd",
  noneHasWord: "Geen interventie heeft dit woord.",
  readWhatHelps: "Geen interventie in deze lijst heeft dit woord. Lees hierboven wat wel kan.",
  showFitting: "Toon interventies die hierbij passen",
  fitColumn: "past bij dit gezin omdat …",
  sheetTitle: "Gekozen interventies",
  sheetFooter: "Een filter kent het gezin niet. Gevaar? Bel 112. Advies: Veilig Thuis 0800-2000.",
  noFilters: "Geen filters gekozen.",
} as const;
