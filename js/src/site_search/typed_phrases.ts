/** The phrases of `search_asked_as.yaml`: what readers type who look for a place. One that stands whole in a query says which place is meant. */

import type { Place } from "./data";
import { type Dutch, wordsOf } from "./dutch";

/** Of a phrase with fewer words that say something, the stop words count too: was er nooit. */
const FEWEST = 2;

export class TypedPhrases {
  /** For each place its phrases, each as the stems that a query must have. */
  private readonly byPlace: string[][][] = [];

  constructor(
    private readonly dutch: Dutch,
    private readonly stopWords: ReadonlySet<string>,
  ) {}

  add({ id, kind, also, typed }: Place): void {
    // Of a term and of an intervention the other names say also for whom it is.
    const phrases = kind === "interventie" || kind === "begrip" ? typed : [...also, ...typed];
    this.byPlace[id] = phrases.map((phrase) => wanted(phrase, this.dutch, this.stopWords)).filter(({ length }) => length > 0);
  }

  /** The places of which a phrase stands whole among these stems, each with how many words the longest of them has. */
  standingIn(stems: ReadonlySet<string>): Map<number, number> {
    const longest = new Map<number, number>();
    this.byPlace.forEach((phrases, place) => {
      for (const phrase of phrases)
        if (phrase.length > (longest.get(place) ?? 0) && phrase.every((stem) => stems.has(stem))) longest.set(place, phrase.length);
    });
    return longest;
  }
}

/** The stems that a query must have; a phrase of one word that says nothing asks for none. */
function wanted(phrase: string, dutch: Dutch, stopWords: ReadonlySet<string>): string[] {
  const forms = wordsOf(phrase).map(({ forms: [whole = ""] }) => whole);
  const saying = forms.filter((form) => !stopWords.has(form));
  const chosen = saying.length >= FEWEST ? saying : forms.length >= FEWEST ? forms : saying;
  return [...new Set(chosen.map((form) => dutch.stem(form)))];
}
