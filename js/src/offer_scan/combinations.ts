/** Combinations that would serve the chosen gaps, as `hechting/filtering/combinations.py` makes them: the rule stands there. */

import type { ScanOption } from "../contract";
import { placedIn } from "../shared/axes";
import { type Gap, strengthOf } from "./judge";

export const LARGEST = 4;
export const MOST_GAPS = 12;
export const MOST_SHOWN = 3;

export type Principle = "minste-programmas" | "sterkste-erkenning" | "kortste-opleiding" | "meeste-vormen" | "iets-anders";

export interface Combination {
  members: ScanOption[];
  principles: Principle[];
  served: Gap[];
}

type Key = (members: readonly ScanOption[]) => number[];

/** At most `MOST_SHOWN` combinations for these gaps on a day; none when no candidate serves any of them. */
export function combinations(gaps: readonly Gap[], candidates: readonly ScanOption[], day: string): Combination[] {
  const asked = gaps.slice(0, MOST_GAPS);
  const here = candidates.filter((one) => one.is_here).sort((one, other) => (one.id < other.id ? -1 : 1));
  const serving = here.map((one) => ({ one, mask: maskOf(one, asked) })).filter(({ mask }) => mask > 0);
  const sets = setsOf(serving.map(({ mask }) => mask)).map((places) => places.map((place) => serving[place]!));
  const recognition = byRecognition(day);
  const found = new Map<Serving[], Principle[]>();
  for (const [principle, key] of principles(recognition)) {
    const best = first(sets, key, recognition);
    if (best && (found.has(best) || found.size < MOST_SHOWN)) found.set(best, [...(found.get(best) ?? []), principle]);
  }
  while (found.size < MOST_SHOWN && found.size < sets.length) {
    const shown = new Set([...found.keys()].flatMap((set) => set.map(({ one }) => one.id)));
    const unlike: Key = (members) => [members.filter(({ id }) => shown.has(id)).length];
    const others = sets.filter((set) => !found.has(set));
    found.set(first(others, unlike, recognition)!, ["iets-anders"]);
  }
  return [...found].map(([set, principles]) => {
    const mask = set.reduce((all, one) => all | one.mask, 0);
    return { members: set.map(({ one }) => one), principles, served: asked.filter((_, place) => (mask >> place) & 1) };
  });
}

interface Serving {
  one: ScanOption;
  mask: number;
}

function principles(recognition: Key): [Principle, Key][] {
  return [
    ["minste-programmas", (members) => [members.length]],
    ["sterkste-erkenning", recognition],
    ["kortste-opleiding", (members) => [members.filter((one) => one.is_short_training !== true).length]],
    ["meeste-vormen", (members) => [-new Set(members.flatMap((one) => one.formats)).size]],
  ];
}

/** The set that a key puts first; ties go to the smaller one, then to recognition, then to the order of the alphabet. */
function first(sets: readonly Serving[][], key: Key, recognition: Key): Serving[] | undefined {
  let best: { set: Serving[]; order: number[]; ids: string[] } | undefined;
  for (const set of sets) {
    const members = set.map(({ one }) => one);
    const found = { set, order: [...key(members), members.length, ...recognition(members)], ids: members.map(({ id }) => id) };
    if (!best || (compare(found.order, best.order) || compareIds(found.ids, best.ids)) < 0) best = found;
  }
  return best?.set;
}

/** By how many have no recent recognition, then by the weakest level. */
function byRecognition(day: string): Key {
  return (members) => [members.filter((one) => !isRecent(one, day)).length, -Math.min(...members.map((one) => one.rank ?? 0))];
}

function isRecent(one: ScanOption, day: string): boolean {
  return strengthOf({ recognised_on: null } as Parameters<typeof strengthOf>[0], one, day) === "erkend";
}

/** Which gaps an intervention serves, as bits in their order. */
function maskOf(one: ScanOption, gaps: readonly Gap[]): number {
  return gaps.reduce((mask, [row, column, level], place) => {
    const at = { doelgroep: row, leeftijd: column, ...(level ? { zwaarte: level } : {}) };
    return placedIn([one], at).length > 0 ? mask | (1 << place) : mask;
  }, 0);
}

/** The sets of places, without a superfluous one, that serve as many gaps as any of them. */
function setsOf(masks: readonly number[]): number[][] {
  let kept: number[][] = [];
  let most = 1;
  for (let size = 1; size <= LARGEST; size++)
    for (const set of choose(masks.length, size)) {
      const reach = bits(union(set, masks));
      if (reach < most || set.some((one) => isSuperfluous(one, set, masks))) continue;
      if (reach > most) {
        kept = [];
        most = reach;
      }
      kept.push(set);
    }
  return kept;
}

function* choose(count: number, size: number, from = 0): Generator<number[]> {
  if (size === 0) yield [];
  else for (let first = from; first <= count - size; first++) for (const rest of choose(count, size - 1, first + 1)) yield [first, ...rest];
}

function isSuperfluous(one: number, set: readonly number[], masks: readonly number[]): boolean {
  const others = union(
    set.filter((other) => other !== one),
    masks,
  );
  return (masks[one]! & ~others) === 0;
}

function union(set: readonly number[], masks: readonly number[]): number {
  return set.reduce((all, place) => all | masks[place]!, 0);
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count++;
  return count;
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let place = 0; place < one.length; place++) if (one[place] !== other[place]) return one[place]! - other[place]!;
  return 0;
}

function compareIds(one: readonly string[], other: readonly string[]): number {
  const place = one.findIndex((id, at) => id !== other[at]);
  if (place < 0) return 0;
  return one[place]! < (other[place] ?? "") ? -1 : 1;
}
