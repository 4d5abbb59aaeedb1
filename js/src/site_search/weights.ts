/** How much a find counts: by where a word stands, by the kind of place, and by how it is what was typed. */

import type { Kind } from "./data";

/** How much a word counts by where it stands. */
export const FIELDS = { title: 6, also: 4, above: 1.2, text: 1, parts: 1.6 };
export type Field = keyof typeof FIELDS;

/** How much a kind of place counts: first what answers a reader's question, last what only lists. */
export const KINDS: Record<Kind, number> = {
  ouders: 1.5,
  interventie: 1.15,
  afgeraden: 1.25,
  begrip: 1.2,
  pagina: 1.1,
  deel: 1,
  studenten: 1.1,
  professionals: 1.15,
  casus: 0.9,
  opdracht: 0.6,
  grafiek: 0.5,
};
/** In danger: a place for parents before any case or research. */
export const KINDS_IN_DANGER: Partial<Record<Kind, number>> = { ouders: 2.5, casus: 0.4, opdracht: 0.4, studenten: 0.6, begrip: 0.7 };

/** How much a word counts that is not the typed one itself. */
export const BY_SYNONYM = 0.75;
export const BY_PART = 0.5;
export const BY_BEGINNING = 0.45;
export const BY_SPELLING = 0.8;
/** From so many letters an unfinished word is looked for beside others. */
export const SHORTEST_UNFINISHED = 3;
/** From so many letters a word may have two typing errors; whoever finds nothing is offered words three errors away. */
export const LONG_WORD = 6;
export const FARTHEST = 3;
/** From so many letters a word is also the beginning of longer ones. */
export const SHORTEST_BEGINNING = 4;
/** A place in which only a part of the words stands counts for less than that part. */
export const COVERAGE = 1.4;
/** How much more a title counts that is the query, word for word; what a word means is seldom all that is asked. */
export const EXACT_TITLE = 3;
export const EXACT_TERM = 1.4;
/** How much more a place counts for each word of a phrase that readers type for it, when all of them stand in the query. */
export const BY_TYPED_PHRASE = 0.8;
/** What each of those words scores at least: of a phrase like *was er nooit*, the words themselves find nothing. */
export const BY_TYPED_WORD = 4;
/** Titles that stand on this many pages say nothing about one of them. */
export const COMMON_TITLE = 3;
