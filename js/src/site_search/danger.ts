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

/** In a phrase of so many words two others may stand between each two: het niet meer zien zitten, zit ’s nachts aan mij. */
const LOOSE = 3;

function stands(word: string, typed: readonly string[], dutch: Dutch): boolean {
  const wanted = word.endsWith("*") ? [fold(word)] : wordsOf(word).map(({ forms }) => forms[0] ?? "");
  const steps = wanted.length >= LOOSE ? [1, 2, 3] : [1];
  return typed.some((form, place) => isMeant(wanted[0] ?? "", form, dutch) && follows(wanted.slice(1), typed, place, steps, dutch));
}

/** Whether the other words of a phrase come after this place, each so many steps further. */
function follows(wanted: readonly string[], typed: readonly string[], place: number, steps: readonly number[], dutch: Dutch): boolean {
  const [next, ...others] = wanted;
  if (next === undefined) return true;
  return steps.some((step) => isMeant(next, typed[place + step], dutch) && follows(others, typed, place + step, steps, dutch));
}

/** A word of danger may be a part of a longer one: partnergeweld. */
function isMeant(wanted: string, typed: string | undefined, dutch: Dutch): boolean {
  return typed !== undefined && [typed, ...dutch.partsOf(typed)].some((form) => isForm(form, wanted, dutch));
}

function isForm(typed: string, wanted: string, dutch: Dutch): boolean {
  if (wanted.endsWith("*")) {
    const beginning = wanted.slice(0, -1);
    if (typed.startsWith(beginning)) return true;
    // A letter wrong within the beginning: zelfmoort.
    return !dutch.knows(typed) && beginning.length >= SHORTEST_WITH_ERROR && isNear(typed.slice(0, beginning.length), beginning);
  }
  if (typed === wanted || dutch.stem(typed) === dutch.stem(wanted)) return true;
  return typed.length >= SHORTEST_WITH_ERROR && wanted.length >= SHORTEST_WITH_ERROR && !dutch.knows(typed) && isNear(typed, wanted);
}
