/** Words that mean the same: the groups of `search_synonyms.yaml`, by the stems of their words. */

import type { IndexData } from "./data";
import type { Dutch, Word } from "./dutch";
import { wordsOf } from "./dutch";
import { basesOf } from "./inflections";

/** A word or some words of a group, and what it leads to: other words, or phrases of which every word must be there. */
interface Phrase {
  stems: string[];
  leadsTo: string[][];
}

export class Thesaurus {
  private readonly byFirst = new Map<string, Phrase[]>();

  constructor(
    data: Pick<IndexData, "synonyms" | "onlyFrom" | "stopWords">,
    private readonly dutch: Dutch,
  ) {
    const stop = new Set(data.stopWords);
    const forms = (phrase: string) => wordsOf(phrase).map(({ forms: [whole = ""] }) => whole);
    const saying = (phrases: string[]) =>
      phrases
        .map((phrase) =>
          forms(phrase)
            .filter((form) => !stop.has(form))
            .map((form) => dutch.stem(form)),
        )
        .filter(({ length }) => length > 0);
    for (const group of data.synonyms)
      for (const phrase of group) this.add(forms(phrase), saying(group.filter((other) => other !== phrase)));
    for (const [first = "", ...others] of data.onlyFrom) this.add(forms(first), saying(others));
  }

  private add(forms: string[], leadsTo: string[][]): void {
    const stems = forms.map((form) => this.dutch.stem(form));
    const first = stems[0] ?? "";
    this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), { stems, leadsTo }]);
  }

  /** For each place in a query the stems of what means the same as the word there, or as the phrase that it is a part of. */
  around(words: readonly Word[]): Map<number, string[][]> {
    const stems = words.map(({ forms: [whole = ""] }) => [whole, ...basesOf(whole)].map((form) => this.dutch.stem(form)));
    const found = new Map<number, string[][]>();
    stems.forEach((ofWord, place) => {
      for (const phrase of new Set(ofWord.flatMap((stem) => this.byFirst.get(stem) ?? []))) {
        if (!phrase.stems.every((one, step) => stems[place + step]?.includes(one))) continue;
        for (let step = 0; step < phrase.stems.length; step++)
          found.set(place + step, [...(found.get(place + step) ?? []), ...phrase.leadsTo]);
      }
    });
    return found;
  }
}
