/**
 * Which interventions fit what a reader asks, and why (not). Mirrors `hechting/filtering/search.py`.
 *
 * `find` is what the explorer calls on every change: one pass over the library, without wording. What is drawn later is worked
 * out later: `facetCounts` and `relaxations` from what was found, `explain` for one intervention when its card is drawn.
 * `search` gives all of it at once.
 */

import type { Criteria, CriterionName, ExplorerLibrary, Sort } from "../contract";
import type { Verdict } from "./criteria";
import { asQuestion, checkValues, fitOf, judge, type Question } from "./criteria";
import { type FacetCounts, facetCounts } from "./facet_counts";
import type { Judged } from "./judged";
import { byRelevance, fixedOrder } from "./ordering";
import { type PreparedIntervention, type PreparedLibrary, prepare } from "./prepared";
import { type Relaxation, relaxations } from "./relaxations";
import { discouragedInQuery } from "./warning";

export type Group = "fits" | "possible" | "near";

/** How many stand in each group. */
export type Counts = Record<Group | "hidden", number>;

export interface Found extends Record<Group, string[]> {
  counts: Counts;
  warnings: string[];
  /** All that is not hidden, as it was judged. */
  shown: readonly Judged[];
}

export interface SearchResult extends Record<Group, string[]> {
  counts: Counts & { facets: FacetCounts };
  relaxations: Relaxation[];
  warnings: string[];
  verdicts: Record<string, Verdict[]>;
}

/** Sort a library's interventions into groups, with the reasons. Throws for a value outside the vocabulary. */
export function search(library: ExplorerLibrary, criteria: Partial<Criteria>, sort: Sort = "relevantie"): SearchResult {
  const question = asQuestion(criteria);
  checkValues(question.criteria, library.vocabulary);
  const prepared = prepare(library);
  const { shown, counts, ...found } = find(prepared, question, sort);
  const ids = [...found.fits, ...found.possible, ...found.near];
  return {
    ...found,
    counts: { ...counts, facets: facetCounts(shown, question.criteria, prepared) },
    relaxations: relaxations(shown, question),
    verdicts: Object.fromEntries(ids.map((id) => [id, explain(prepared, question, id)])),
  };
}

/** Sort a library's interventions into groups. */
export function find(prepared: PreparedLibrary, question: Question, sort: Sort): Found {
  const inFixedOrder = notHidden(fixedOrder(prepared, sort), question);
  const shown = sort === "relevantie" ? byRelevance(inFixedOrder, question, prepared.library.vocabulary) : inFixedOrder;
  const groups: Record<Group, string[]> = { fits: [], possible: [], near: [] };
  for (const one of shown) groups[groupOf(one)].push(one.item.record.id);
  return {
    ...groups,
    counts: {
      fits: groups.fits.length,
      possible: groups.possible.length,
      near: groups.near.length,
      hidden: prepared.items.length - shown.length,
    },
    warnings: discouragedInQuery(prepared, question.query),
    shown,
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
