/** What the words of a query score in each place. */

import type { SearchResult } from "minisearch";
import type { Asked } from "./query";
import { BY_BEGINNING, BY_SYNONYM } from "./weights";

/** What one typed word found: for each place a score, the terms, and how surely it is that word that stands there (at most 1). */
export type Scores = Map<number, { score: number; terms: string[]; sureness: number }>;

export class Scorer {
  /** What the index finds for one term, or for what begins with it. */
  constructor(private readonly results: (term: string, prefix: boolean) => SearchResult[]) {}

  /** The best score of one typed word in each place, over the terms that stand for it. */
  of({ terms, phrases, beginning }: Asked): Scores {
    const best: Scores = new Map();
    const keep = (id: number, score: number, weight: number, found: string[]) => {
      const known = best.get(id);
      best.set(id, {
        score: Math.max(score * weight, known?.score ?? 0),
        terms: [...(known?.terms ?? []), ...found],
        // What means the same, or was meant, is as good as the word itself; a part of it says less.
        sureness: Math.max(weight >= BY_SYNONYM ? 1 : weight, known?.sureness ?? 0),
      });
    };
    for (const [term, weight] of terms) for (const { id, score, terms: found } of this.results(term, false)) keep(id, score, weight, found);
    for (const phrase of phrases) for (const [id, score] of this.phraseScores(phrase)) keep(id, score, BY_SYNONYM, phrase);
    if (beginning !== undefined)
      for (const { id, score, terms: found } of this.results(beginning, true)) keep(id, score, BY_BEGINNING, found);
    return best;
  }

  /** The places where all stems of a phrase stand, with the mean of their scores. */
  private phraseScores(stems: string[]): Map<number, number> {
    const [first = new Map<number, number>(), ...others] = stems.map(
      (stem) => new Map(this.results(stem, false).map(({ id, score }) => [id as number, score])),
    );
    const everywhere = [...first].filter(([id]) => others.every((one) => one.has(id)));
    return new Map(everywhere.map(([id, score]) => [id, others.reduce((sum, one) => sum + (one.get(id) ?? 0), score) / stems.length]));
  }
}
