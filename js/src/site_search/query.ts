/** What a query asks: its words without those that say nothing, each with the terms that stand for it. */

import { type Dutch, separated, type Word, wordsOf } from "./dutch";
import { basesOf } from "./inflections";
import type { Thesaurus } from "./thesaurus";
import { BY_PART, BY_SPELLING, BY_SYNONYM, LONG_WORD, SHORTEST_BEGINNING, SHORTEST_UNFINISHED } from "./weights";

/** A typed word: its stem, the terms that stand for it with how much each counts, phrases that do, and the letters with which others begin. */
export interface Asked {
  typed: string;
  terms: Map<string, number>;
  phrases: string[][];
  beginning: string | undefined;
}

export class QueryReader {
  constructor(
    private readonly dutch: Dutch,
    private readonly thesaurus: Thesaurus,
    private readonly stopWords: ReadonlySet<string>,
    /** Whether words of the book begin with these letters. */
    private readonly begins: (letters: string) => boolean,
  ) {}

  /** The words of a query that ask something, each with the terms that stand for it. Of stop words alone, those. */
  read(query: string, typing: boolean): Asked[] {
    const words = wordsOf(query);
    const around = this.thesaurus.around(words);
    const saying = words.filter(({ forms }, place) => around.has(place) || !forms.every((form) => this.stopWords.has(form)));
    const asking = saying.length > 0 ? saying : words;
    // One or two letters begin too many words to say anything beside a whole word.
    const last = words.at(-1);
    const isStub = typing && asking.length > 1 && last !== undefined && last.end - last.start < SHORTEST_UNFINISHED;
    return asking
      .filter((word) => !isStub || word !== last)
      .map((word) => {
        const place = words.indexOf(word);
        const isLast = typing && !isStub && place === words.length - 1;
        return this.oneAsked(
          word,
          [words[place - 1], words[place + 1]],
          around.get(place) ?? [],
          isLast,
          separated(words.slice(place + 1)),
        );
      });
  }

  private oneAsked(word: Word, neighbours: (Word | undefined)[], synonyms: string[][], isLast: boolean, firstParts: string[]): Asked {
    const whole = word.forms[0] ?? "";
    const terms = new Map<string, number>();
    const add = (form: string, weight: number) => {
      const stem = this.dutch.stem(form);
      terms.set(stem, Math.max(weight, terms.get(stem) ?? 0));
    };
    add(whole, 1);
    const [before, after] = neighbours.map((one) => one?.forms[0] ?? "");
    // Words that the book writes as one: video hometraining.
    for (const joined of [before && before + whole, after && whole + after]) if (joined && this.dutch.knows(joined)) add(joined, 1);
    // Words that a sentence takes apart: wijst mij af.
    for (const first of firstParts) if (this.dutch.knows(first + whole)) add(first + whole, 1);
    for (const base of basesOf(whole)) if (this.dutch.knows(base)) add(base, BY_SPELLING);
    for (const [stem = "", ...more] of synonyms) if (more.length === 0) terms.set(stem, Math.max(BY_SYNONYM, terms.get(stem) ?? 0));
    const phrases = synonyms.filter(({ length }) => length > 1);
    const parts = [...word.forms.slice(1), ...this.dutch.partsOf(whole)];
    // The parts of a word that has synonyms mislead: an allemansvriend is no partner.
    if (synonyms.length === 0) for (const part of parts) add(part, BY_PART);
    const isUnfinished = isLast && this.begins(whole);
    if (!this.dutch.knows(whole) && !isUnfinished) for (const near of this.spellings(whole, terms.size > 1)) add(near, BY_SPELLING);
    // Of a word that leads nowhere, its end says what it is: an opvoedcursus is a cursus.
    if (terms.size === 1 && synonyms.length === 0 && !isUnfinished && !this.dutch.knows(whole))
      for (const end of this.dutch.endOf(whole)) add(end, BY_PART);
    const beginning = isLast && whole.length > 1 ? whole : whole.length >= SHORTEST_BEGINNING ? this.dutch.stem(whole) : undefined;
    return { typed: this.dutch.stem(whole), terms, phrases, beginning };
  }

  /** Words of the book for which this may be a typing error; of a word that leads somewhere else too, only the likeliest. */
  private spellings(form: string, leadsElsewhere: boolean): string[] {
    return this.dutch.nearest(form, form.length >= LONG_WORD && !leadsElsewhere ? 2 : 1);
  }

  /** The stems of a query, stop words too, with those that mean the same or are meant by a typing error. */
  stemsOf(asked: readonly Asked[], query: string): Set<string> {
    const typed = wordsOf(query).map(({ forms: [whole = ""] }) => this.dutch.stem(whole));
    const meant = asked.flatMap(({ terms }) => [...terms].flatMap(([term, weight]) => (weight >= BY_SYNONYM ? [term] : [])));
    return new Set([...typed, ...meant]);
  }
}
