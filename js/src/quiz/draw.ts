/** Draws a set of questions out of those of all chapters. The same number gives the same set, on every machine. */

import type { QuizQuestion } from "../contract";

/** How many questions a set has. */
export const SET_SIZE = 10;

/** The sets are numbered from 1; the first stands there for who chose none. */
export const FIRST_SET = 1;
export const LAST_SET = 9999;

/**
 * The questions of a set: one of each chapter, in any order, before a second of any.
 *
 * Which these are also depends on the questions there are: a new edition with other questions has other sets.
 */
export function draw(questions: readonly QuizQuestion[], seed: number, size = SET_SIZE): QuizQuestion[] {
  const random = mulberry32(seed);
  const names = [...new Set(questions.map(({ chapter }) => chapter))];
  const chapters = shuffle(names, random).map((name) => questions.filter(({ chapter }) => chapter === name));
  const shuffled = chapters.map((chapter) => shuffle(chapter, random));
  const longest = Math.max(0, ...shuffled.map(({ length }) => length));
  const rounds = Array.from({ length: longest }, (_, round) => shuffled.flatMap((chapter) => chapter[round] ?? []));
  return rounds.flat().slice(0, size);
}

/** The values in an order that chance decides (Fisher and Yates). */
export function shuffle<T>(values: readonly T[], random: () => number): T[] {
  const mixed = [...values];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}

/** Pseudo-random numbers from 0 up to 1 that follow from a whole number: Tommy Ettinger's Mulberry32 (public domain). */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
