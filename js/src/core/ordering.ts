/** The orders in which results can be shown. Mirrors `hechting/filtering/ordering.py`, with the fixed part computed once per library. */

import type { ComesFirst, Criteria, ListedIntervention, Sort, Vocabulary } from "../contract";
import type { Question } from "./criteria";
import { firstDay } from "./dutch";
import type { PreparedIntervention, PreparedLibrary } from "./prepared";
import { fold } from "./text";

/** An intervention and the number of criteria that are no match. */
export interface Rankable {
  item: PreparedIntervention;
  failing: number;
}

type FixedKey = (number | string)[];

/** All interventions in an order, as far as it does not depend on what is asked; unknown values last, ties by name. */
export function fixedOrder(prepared: PreparedLibrary, sort: Sort): readonly PreparedIntervention[] {
  let order = prepared.orders.get(sort);
  if (!order) {
    const keyed = prepared.items.map((item) => ({ item, key: fixedKey(item.record, sort, prepared.library.vocabulary) }));
    keyed.sort((one, other) => compareKeys(one.key, other.key));
    order = keyed.map(({ item }) => item);
    prepared.orders.set(sort, order);
  }
  return order;
}

/**
 * Put what stands in the fixed order by relevance: fewest open questions first, then the query in the names, then what is made for a
 * group that comes first, and of that what can be had in the Netherlands.
 */
export function byRelevance<T extends Rankable>(judged: readonly T[], question: Question, vocabulary: Vocabulary): T[] {
  const most = question.query.length;
  const asked = groupsAskedFirst(question.criteria, vocabulary);
  const buckets: T[][] = [];
  for (const one of judged) {
    const byWords = one.failing * (most + 1) + most - nameHits(one.item, question);
    const place = asked.length === 0 ? byWords : byWords * 2 * (asked.length + 1) + placeAmongGroups(one.item.record, asked, vocabulary);
    buckets[place] ??= [];
    buckets[place].push(one);
  }
  return buckets.flat();
}

/** The groups whose own help comes first for these criteria: chosen as a target group, or meant by the age. */
export function groupsAskedFirst({ target_groups, age_to }: Criteria, { comes_first }: Vocabulary): ComesFirst[] {
  const isMeantByAge = (one: ComesFirst) => one.age_to !== null && age_to !== null && age_to <= one.age_to;
  return comes_first.filter((one) => isMeantByAge(one) || target_groups.includes(one.target_group));
}

/** Sentences that say for which of these groups an intervention is made, and so why it comes first. */
export function madeFor(record: ListedIntervention, criteria: Criteria, vocabulary: Vocabulary): string[] {
  return own(record, groupsAskedFirst(criteria, vocabulary)).map(({ reason }) => reason);
}

function placeAmongGroups(record: ListedIntervention, asked: readonly ComesFirst[], { offer_warnings }: Vocabulary): number {
  return 2 * (asked.length - own(record, asked).length) + (record.origin in offer_warnings ? 1 : 0);
}

function own({ target_groups }: ListedIntervention, asked: readonly ComesFirst[]): ComesFirst[] {
  return asked.filter(({ target_group }) => target_groups.includes(target_group));
}

function fixedKey(record: ListedIntervention, sort: Sort, vocabulary: Vocabulary): FixedKey {
  const tie = [fold(record.name), record.id];
  const byRank = -(vocabulary.recognition_levels.find(({ level }) => level === record.recognition.level)?.rank ?? -Infinity);
  if (sort === "erkenning") return [byRank, ...tie];
  if (sort === "sessies") return [record.sessions.number_max ?? Infinity, ...tie];
  if (sort === "leeftijd") return [record.age.min_months ?? Infinity, ...tie];
  if (sort === "erkenningsdatum") return [newestFirst(record.recognition.date), ...tie];
  return [vocabulary.facets.attachment_links.values.indexOf(record.attachment_link), byRank, ...tie];
}

function newestFirst(date: string | null): number {
  return date === null ? Infinity : -Number(firstDay(date).replaceAll("-", ""));
}

function compareKeys(one: FixedKey, other: FixedKey): number {
  const place = one.findIndex((part, index) => part !== other[index]);
  if (place < 0) return 0;
  return one[place]! < other[place]! ? -1 : 1;
}

/** Count the words of the query that begin a word of the names. */
function nameHits(item: PreparedIntervention, question: Question): number {
  let hits = 0;
  for (const word of question.query) if (item.names.includes(` ${word}`)) hits += 1;
  return hits;
}
