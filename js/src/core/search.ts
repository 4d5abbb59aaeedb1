/**
 * Which interventions fit what a reader asks, why (not), and what would change that. Mirrors `hechting/filtering.py`.
 *
 * `find` is what the explorer calls on every change: one pass over the library, without wording. `explain` words the verdicts of
 * one intervention when its card is drawn. `search` gives both at once, for all that is shown.
 */

import { asQuestion, checkValues, fitOf, judge, type Question } from "./criteria";
import { byRelevance, fixedOrder } from "./ordering";
import { tally, type Places } from "./places";
import { perFacet, prepare, type PreparedIntervention, type PreparedLibrary } from "./prepared";
import type { Criteria, CriterionName, FacetName, Library, Sort, Verdict } from "./types";
import { discouragedInQuery } from "./warning";

export type Group = "fits" | "possible" | "near";

/** How many stand in each group, and per facet value how many would fit if it were chosen too. */
export interface Counts extends Record<Group | "hidden", number> {
  facets: Record<FacetName, Record<string, number>>;
}

/** One way to ask less, and the ids that would then come back into *past*. */
export interface Relaxation {
  criterion: CriterionName;
  change: "raise_limit" | "drop_value" | "drop";
  value: string | number | null;
  brings_back: string[];
}

export interface Found extends Record<Group, string[]> {
  counts: Counts;
  relaxations: Relaxation[];
  warnings: string[];
}

export interface SearchResult extends Found {
  verdicts: Record<string, Verdict[]>;
}

/** An intervention with the number of its verdicts that are a miss, or no match; `only` is the one that is no match. */
interface Judged {
  item: PreparedIntervention;
  failing: number;
  misses: number;
  only: CriterionName | null;
}

/** Sort a library's interventions into groups, with the reasons. Throws for a value outside the vocabulary. */
export function search(library: Library, criteria: Partial<Criteria>, sort: Sort = "relevantie"): SearchResult {
  const question = asQuestion(criteria);
  checkValues(question.criteria, library.vocabulary);
  const prepared = prepare(library);
  const found = find(prepared, question, sort);
  const shown = [...found.fits, ...found.possible, ...found.near];
  const verdicts = Object.fromEntries(shown.map((id) => [id, explain(prepared, question, id)]));
  return { ...found, verdicts };
}

/** Sort a library's interventions into groups. */
export function find(prepared: PreparedLibrary, question: Question, sort: Sort): Found {
  const inFixedOrder = notHidden(fixedOrder(prepared, sort), question);
  const shown = sort === "relevantie" ? byRelevance(inFixedOrder, question) : inFixedOrder;
  const groups: Record<Group, string[]> = { fits: [], possible: [], near: [] };
  for (const one of shown) groups[groupOf(one)].push(one.item.record.id);
  return {
    ...groups,
    counts: {
      fits: groups.fits.length,
      possible: groups.possible.length,
      near: groups.near.length,
      hidden: prepared.items.length - shown.length,
      facets: facetCounts(shown, question.criteria, prepared),
    },
    relaxations: relaxations(shown, question),
    warnings: discouragedInQuery(prepared, question.query),
  };
}

/** The verdicts on one intervention, one for each active criterion. */
export function explain(prepared: PreparedLibrary, question: Question, id: string): Verdict[] {
  const item = prepared.byId.get(id);
  return item ? question.active.map((criterion) => judge(item, question, criterion)) : [];
}

function notHidden(items: readonly PreparedIntervention[], question: Question): Judged[] {
  const shown: Judged[] = [];
  for (const item of items) {
    const judged = judgeItem(item, question);
    if (judged) shown.push(judged);
  }
  return shown;
}

/** Judge one intervention; with a second miss it is hidden, and nothing more need be known. */
function judgeItem(item: PreparedIntervention, question: Question): Judged | null {
  let failing = 0;
  let misses = 0;
  let last: CriterionName | null = null;
  for (const criterion of question.active) {
    const fit = fitOf(item, question, criterion);
    if (fit === "match") continue;
    failing += 1;
    misses += fit === "miss" ? 1 : 0;
    if (misses > 1) return null;
    last = criterion;
  }
  return { item, failing, misses, only: failing === 1 ? last : null };
}

function groupOf({ failing, misses }: Judged): Group {
  if (misses > 0) return "near";
  return failing > 0 ? "possible" : "fits";
}

function facetCounts(shown: Judged[], criteria: Criteria, prepared: PreparedLibrary): Counts["facets"] {
  const fits = indicesOf(shown.filter(({ failing }) => failing === 0));
  return perFacet((name) => {
    const { values } = prepared.library.vocabulary.facets[name];
    const added = indicesOf(failingOnly(shown, name));
    const counts = countsWith(criteria[name], values, name === "mechanisms", fits, added, prepared.places[name]);
    return Object.fromEntries(values.map((value, place) => [value, counts[place] ?? 0]));
  });
}

/** For each value of a facet, how many would fit if it were chosen too; `added` are those that fail on this facet alone. */
function countsWith(
  chosen: readonly string[],
  values: readonly string[],
  needsAll: boolean,
  fits: readonly number[],
  added: readonly number[],
  places: Places,
): number[] {
  if (chosen.length === 0 || needsAll) return tally(places, fits, values.length);
  const more = tally(places, added, values.length);
  return values.map((value, place) => fits.length + (chosen.includes(value) ? 0 : more[place]!));
}

function indicesOf(judged: readonly Judged[]): number[] {
  return judged.map(({ item }) => item.index);
}

/** What asking less would bring back: smallest change first, changes without result last. */
function relaxations(shown: Judged[], question: Question): Relaxation[] {
  const found = [
    ...raiseLimit(shown),
    ...dropValue(shown, question.criteria.mechanisms),
    ...question.active.map((criterion) => relaxation(criterion, "drop", null, failingOnly(shown, criterion))),
  ];
  const size = ({ brings_back }: Relaxation) => brings_back.length || Infinity;
  return found.sort((one, other) => (size(one) === size(other) ? 0 : size(one) - size(other)));
}

/** Raise the session limit to the nearest number that brings something back. */
function raiseLimit(shown: Judged[]): Relaxation[] {
  const most = ({ item }: Judged) => item.record.sessions.number_max;
  const failing = failingOnly(shown, "max_sessions").filter((one) => most(one) !== null);
  if (failing.length === 0) return [];
  const limit = failing.reduce((least, one) => Math.min(least, most(one)!), Infinity);
  return [relaxation("max_sessions", "raise_limit", limit, failing.filter((one) => most(one) === limit))];
}

/** Leave out one of several chosen mechanisms, which must otherwise all be present. */
function dropValue(shown: Judged[], chosen: readonly string[]): Relaxation[] {
  if (chosen.length < 2) return [];
  const failing = failingOnly(shown, "mechanisms").filter(({ misses }) => misses === 1);
  return chosen.map((value) => {
    const rest = chosen.filter((other) => other !== value);
    const back = failing.filter(({ item }) => rest.every((other) => item.values.mechanisms.includes(other)));
    return relaxation("mechanisms", "drop_value", value, back);
  });
}

function failingOnly(shown: Judged[], criterion: CriterionName): Judged[] {
  return shown.filter(({ only }) => only === criterion);
}

function relaxation(criterion: CriterionName, change: Relaxation["change"], value: Relaxation["value"], back: Judged[]): Relaxation {
  return { criterion, change, value, brings_back: back.map(({ item }) => item.record.id) };
}
