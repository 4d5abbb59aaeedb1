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

  add({ id, kind, also }: Place): void {
    // Of a term and of an intervention these are other names, and for whom it is.
    if (kind === "interventie" || kind === "begrip") return;
    this.byPlace[id] = also.map((phrase) => wanted(phrase, this.dutch, this.stopWords)).filter(({ length }) => length > 0);
  }

  /** How many words the longest phrase of this place has that stands whole among these stems; 0 for none. */
  longestIn(stems: ReadonlySet<string>, place: number): number {
    const whole = (this.byPlace[place] ?? []).filter((phrase) => phrase.every((stem) => stems.has(stem)));
    return Math.max(0, ...whole.map(({ length }) => length));
  }
}

/** The stems that a query must have; a phrase of one word that says nothing asks for none. */
function wanted(phrase: string, dutch: Dutch, stopWords: ReadonlySet<string>): string[] {
  const forms = wordsOf(phrase).map(({ forms: [whole = ""] }) => whole);
  const saying = forms.filter((form) => !stopWords.has(form));
  const chosen = saying.length >= FEWEST ? saying : forms.length >= FEWEST ? forms : saying;
  return [...new Set(chosen.map((form) => dutch.stem(form)))];
}
