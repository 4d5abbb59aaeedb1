/** Everything the explorer says in Dutch, apart from what the records and the vocabulary say themselves. */

import { type CriterionName, type FacetName, type Sort, UI, type Vocabulary } from "../contract";
import type { Fit, Question } from "../core/criteria";
import { say } from "../core/say";
import type { Counts, Group } from "../core/search";

/** Shapes beside the words, for whoever scans. */
export const FIT_SHAPES: Record<Fit, string> = { match: "✓", miss: "✕", unknown: "?" };

/** The groups in the order in which they stand. */
export const GROUPS: readonly Group[] = ["fits", "possible", "near"];

/** The names of the groups, as cards carry them too. */
export const GROUP_NAMES: Record<Group, string> = { fits: "past", possible: "mogelijk", near: "bijna" };

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

/** The name of a field or of a part of it, inside a sentence; an abbreviation (JGZ) keeps its capitals. */
export function fieldName(path: string, vocabulary: Vocabulary): string {
  const label = vocabulary.labels[path] ?? vocabulary.labels[path.split(".")[0] ?? ""] ?? path;
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** The name of a criterion. */
export function criterionName(criterion: CriterionName, vocabulary: Vocabulary): string {
  return criterion in UI.criteria ? UI.criteria[criterion as keyof typeof UI.criteria] : vocabulary.facets[criterion as FacetName].label;
}

/** From so many criteria on, what misses one is near; with a single one it would be everything else. */
const NEAR_FROM = 2;

/** The groups that are shown. */
export function shownGroups({ active }: Question): readonly Group[] {
  return GROUPS.filter((group) => group !== "near" || active.length >= NEAR_FROM);
}

/** The line that says, and announces, how many there are in each group. */
export function statusLine({ fits, possible, near, hidden }: Counts, criteria: number): string {
  const explorer = UI.explorer;
  const total = fits + possible + near + hidden;
  if (total === 0) return explorer.empty;
  if (criteria === 0) return `${say(explorer.all, { count: total })} ${WORDS.chooseFilter}`;
  const fitting = say(explorer.fitting, { count: fits });
  const maybe = say(explorer.possible, { count: possible });
  if (criteria < NEAR_FROM)
    return say(explorer.status_of_one, { fitting, possible: maybe, hidden: say(explorer.hidden, { count: near + hidden }) });
  return say(explorer.status, {
    fitting,
    possible: maybe,
    near: say(explorer.near, { count: near }),
    hidden: say(explorer.hidden, { count: hidden }),
  });
}

/** How many rows of a comparison differ, and how many are the same. */
export const ROWS = {
  differing: { one: "{count} rij verschilt", other: "{count} rijen verschillen" },
  equal: { one: "{count} gelijke rij", other: "{count} gelijke rijen" },
} as const;

export const WORDS = {
  explorer: "Verkenner van interventies",
  questionOf: "Vraag {place} van {total}",
  results: "Resultaten",
  ownAge: "eigen keuze",
  exactAge: "Precieze leeftijd in maanden",
  ageFrom: "Van",
  ageTo: "Tot en met",
  ageHelp: "Zwangerschap telt onder nul: −9 is het begin, 0 de geboorte.",
  ageReversed: "Van is hoger dan tot en met. Wissel de getallen om.",
  sessions: "Aantal sessies",
  sessionsRange: "Hoogstens zoveel sessies",
  sessionsNumber: "Als getal",
  noLimit: "geen grens",
  clearAll: "Wis alles",
  clear: "Wis",
  showSo: "Toon {count}",
  chosenSo: "({count} gekozen)",
  chosen: "Gekozen",
  differs: "bronnen verschillen",
  showNear: { one: "Toon de ene die bijna past", other: "Toon de {count} die bijna passen" },
  foldNear: "Vouw dicht wat bijna past",
  undo: "Ongedaan maken",
  remove: "weghalen",
  keep: "Op mijn lijst",
  toList: "Mijn lijst ({count})",
  look: "Bekijk als",
  views: { lijst: "lijst", landschap: "landschap" },
  nothingInFrame: "In het kader past niets.",
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
  noFile: "Kwam er geen bestand? Dan laat de omgeving waarin dit staat dat niet toe. Open de pagina in een eigen tabblad.",
  ownHelpFirst: "Wat gemaakt is voor wie je zoekt, en in Nederland te krijgen is, gaat daarbij voor.",
  back: "Terug naar de lijst",
  nothingHelps: "Eén criterium loslaten brengt niets terug. Maak je laatste keuze ongedaan of wis alles.",
  relaxTitle: "Wat als je iets loslaat?",
  noneHasWord: "Geen interventie heeft dit woord.",
  readWhatHelps: "Geen interventie in deze lijst heeft dit woord. Lees hierboven wat wel kan.",
  loading: "De rest wordt geladen …",
  notLoaded: "De rest kan hier niet worden geladen. Je leest haar op de pagina {page}.",
  nothingToTake: "De gegevens kunnen hier niet worden geladen. Open de pagina in een eigen tabblad.",
  wholePage: "Alle interventies voluit",
  chooseFilter: "Kies een filter om te zien wat past.",
} as const;
