/** The orders in which results can be shown. Mirrors `hechting/ordering.py`, with the fixed part computed once per library. */

import type { Question } from "./criteria";
import { firstDay } from "./dutch";
import type { PreparedIntervention, PreparedLibrary } from "./prepared";
import { fold } from "./text";
import type { Intervention, Sort, Vocabulary } from "./types";

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

/** Put what stands in the fixed order by relevance: fewest open questions first, then the query in the names. */
export function byRelevance<T extends Rankable>(judged: readonly T[], question: Question): T[] {
  const most = question.query.length;
  const buckets: T[][] = [];
  for (const one of judged) {
    const place = one.failing * (most + 1) + most - nameHits(one.item, question);
    (buckets[place] ??= []).push(one);
  }
  return buckets.flat();
}

function fixedKey(record: Intervention, sort: Sort, vocabulary: Vocabulary): FixedKey {
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
