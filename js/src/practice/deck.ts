/** What a reader did with the questions: one plain object, which can be kept, saved as a file and read back. */

import { mulberry32, shuffle } from "../quiz/draw";
import { answered, type Card, ENOUGH } from "./rule";

/** By id of the question; a question that is not there is new. */
export type Deck = Readonly<Record<string, Card>>;

export interface Counts {
  due: number;
  fresh: number;
  waiting: number;
  through: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The order of new questions: mixed, and the same on every device. */
const ORDER = 1;

/** The deck after an answer. */
export function withAnswer(deck: Deck, id: string, day: string, isRight: boolean): Deck {
  return { ...deck, [id]: answered(deck[id] ?? { right: 0, due: null }, day, isRight) };
}

/** What there is to do on a day: first what comes back, the longest waiting first, then new questions from all chapters. */
export function queue(ids: readonly string[], deck: Deck, day: string): string[] {
  const due = ids.filter((id) => isDue(deck[id], day));
  const places = new Map(due.map((id) => [id, `${deck[id]!.due} ${id}`]));
  due.sort((one, other) => (places.get(one)! < places.get(other)! ? -1 : 1));
  return [...due, ...shuffle(ids, mulberry32(ORDER)).filter((id) => !deck[id])];
}

/** How many questions are where on a day. */
export function count(ids: readonly string[], deck: Deck, day: string): Counts {
  const known = ids.map((id) => deck[id]);
  const due = known.filter((card) => isDue(card, day)).length;
  const fresh = known.filter((card) => !card).length;
  const through = known.filter((card) => card && card.right >= ENOUGH).length;
  return { due, fresh, through, waiting: ids.length - due - fresh - through };
}

/** The days on which something comes back after a day, each once, in order. */
export function daysToCome(deck: Deck, day: string): string[] {
  const days = Object.values(deck).flatMap(({ due }) => (due !== null && due > day ? [due] : []));
  return [...new Set(days)].sort();
}

/** A deck from a device or a file, made safe: what is no deck is null, and questions that are no longer there are left out. */
export function repaired(value: unknown, ids: readonly string[]): Deck | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const known = new Set(ids);
  return Object.fromEntries(Object.entries(value).filter((one): one is [string, Card] => known.has(one[0]) && isCard(one[1])));
}

function isDue(card: Card | undefined, day: string): boolean {
  return card !== undefined && card.due !== null && card.due <= day;
}

function isCard(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { right, due } = value as Partial<Card>;
  if (right === ENOUGH) return due === null;
  return (right === 0 || right === 1) && typeof due === "string" && DAY.test(due);
}
