/** Recognises words of danger in a search, inflected or with a letter wrong. */

import { fold } from "../core/text";
import type { Danger } from "./data";
import { type Dutch, wordsOf } from "./dutch";
import { isNear } from "./nearness";

/** In shorter words one other letter makes another word (slaat, staat). */
const SHORTEST_WITH_ERROR = 6;

/** The first kind of danger that a search names. */
export function dangerIn(query: string, dangers: readonly Danger[], dutch: Dutch): Danger | undefined {
  const typed = wordsOf(query).map(({ forms }) => forms[0] ?? "");
  return dangers.find(({ words }) => words.some((word) => stands(word, typed, dutch)));
}

function stands(word: string, typed: readonly string[], dutch: Dutch): boolean {
  const wanted = word.endsWith("*") ? [fold(word)] : wordsOf(word).map(({ forms }) => forms[0] ?? "");
  return typed.some((_, place) => wanted.every((one, step) => isMeant(one, typed[place + step], dutch)));
}

function isMeant(wanted: string, typed: string | undefined, dutch: Dutch): boolean {
  if (typed === undefined) return false;
  if (wanted.endsWith("*")) {
    const beginning = wanted.slice(0, -1);
    if (typed.startsWith(beginning)) return true;
    // A letter wrong within the beginning: zelfmoort.
    return !dutch.knows(typed) && beginning.length >= SHORTEST_WITH_ERROR && isNear(typed.slice(0, beginning.length), beginning);
  }
  if (typed === wanted || dutch.stem(typed) === dutch.stem(wanted)) return true;
  return typed.length >= SHORTEST_WITH_ERROR && wanted.length >= SHORTEST_WITH_ERROR && !dutch.knows(typed) && isNear(typed, wanted);
}
