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

/** Words of which one may stand at a place in a phrase. */
type Choice = readonly string[];

const known = new Map<string, readonly Choice[]>();

/** A phrase as its places, each with the words that may stand there: kind/baby pijn doen. */
function placesOf(phrase: string): readonly Choice[] {
  const places = known.get(phrase) ?? phrase.split(" ").map((place) => place.split("/").flatMap(wanted));
  known.set(phrase, places);
  return places;
}

function wanted(word: string): string[] {
  return word.endsWith("*") ? [fold(word)] : wordsOf(word).map(({ forms }) => forms[0] ?? "");
}

function stands(phrase: string, typed: readonly string[], dutch: Dutch): boolean {
  const [first = [], ...others] = placesOf(phrase);
  const steps = others.length + 1 >= LOOSE ? [1, 2, 3] : [1];
  return typed.some((form, place) => isMeant(first, form, dutch) && follows(others, typed, place, steps, dutch));
}

/** Whether the other words of a phrase come after this place, each so many steps further. */
function follows(wanted: readonly Choice[], typed: readonly string[], place: number, steps: readonly number[], dutch: Dutch): boolean {
  const [next, ...others] = wanted;
  if (next === undefined) return true;
  return steps.some((step) => isMeant(next, typed[place + step], dutch) && follows(others, typed, place + step, steps, dutch));
}

/** A word of danger may be a part of a longer one: partnergeweld. */
function isMeant(wanted: Choice, typed: string | undefined, dutch: Dutch): boolean {
  if (typed === undefined) return false;
  const forms = [typed, ...dutch.partsOf(typed)];
  return wanted.some((one) => forms.some((form) => isForm(form, one, dutch)));
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
