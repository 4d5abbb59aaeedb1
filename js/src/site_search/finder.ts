/**
 * Finds places in the book for what a reader types. MiniSearch keeps the index and scores a single term in a single place; here a
 * question becomes terms (stems, parts of compounds, synonyms, spellings close by), and the scores of its words become one order.
 */

import MiniSearch, { type SearchResult } from "minisearch";
import { fold } from "../core/text";
import { dangerIn } from "./danger";
import { type Danger, type IndexData, type Place, placesOf } from "./data";
import { Dutch, type Word, wordsOf } from "./dutch";
import { type Asked, QueryReader } from "./query";
import { Scorer } from "./scores";
import { Thesaurus } from "./thesaurus";
import { TypedPhrases } from "./typed_phrases";
import {
  BY_TYPED_PHRASE,
  BY_TYPED_WORD,
  COMMON_TITLE,
  COVERAGE,
  EXACT_TERM,
  EXACT_TITLE,
  FARTHEST,
  FIELDS,
  type Field,
  KINDS,
  KINDS_IN_DANGER,
} from "./weights";

export interface Hit {
  place: Place;
  score: number;
  /** The stems of the query that stand in this place. */
  terms: ReadonlySet<string>;
}

export interface Found {
  hits: Hit[];
  danger: Danger | undefined;
  /** Words of the book that look like what was typed, when nothing was found. */
  nearest: string[];
}

interface Entry extends Record<Field, string> {
  id: number;
}

type Fields = Record<"title" | "also" | "above" | "text", Word[]>;

function fieldsOf({ title, also, typed, above, page, text }: Place): Fields {
  return {
    title: wordsOf(title),
    also: [...also, ...typed].flatMap(wordsOf),
    above: wordsOf([...above, page].join(" ")),
    text: wordsOf(text),
  };
}

/** How much each further place under the same heading counts of what it scores: who wants more of that section is there already. */
const SAME_SECTION = 0.6;

const byScore = (a: Hit, b: Hit) => b.score - a.score || a.place.id - b.place.id;

/** Let the first hits stand in different sections. */
function spread(hits: readonly Hit[]): Hit[] {
  const seen = new Map<string, number>();
  const lowered = hits.map((hit) => {
    const section = `${hit.place.address} ${hit.place.title}`;
    const before = seen.get(section) ?? 0;
    seen.set(section, before + 1);
    return { ...hit, score: hit.score * SAME_SECTION ** before };
  });
  return lowered.sort(byScore);
}

/** Nobody reads on after so many hits. */
const MOST = 40;

/** Milliseconds of work at a time while the page has other things to do. */
const SLICE = 8;

export class Finder {
  readonly places: Place[];
  private dutch!: Dutch;
  private reader!: QueryReader;
  private readonly scorer = new Scorer((term, prefix) => this.results(term, prefix));
  private typedPhrases!: TypedPhrases;
  private readonly index: MiniSearch<Entry>;
  private readonly stopWords: ReadonlySet<string>;
  private readonly commonTitles = new Set<string>();
  private readonly titleTerms: Set<string>[] = [];
  private readonly kept = new Map<string, SearchResult[]>();
  /** The field and the page below it ask the same. */
  private last?: { key: string; found: Found };
  private readonly work: Iterator<void>;
  private isReady = false;

  constructor(private readonly data: IndexData) {
    this.places = placesOf(data);
    this.stopWords = new Set(data.stopWords.flatMap((word) => wordsOf(word).flatMap(({ forms }) => forms)));
    this.index = new MiniSearch<Entry>({
      fields: Object.keys(FIELDS),
      tokenize: (text) => text.split(" "),
      processTerm: (term) => term || null,
      searchOptions: { boost: FIELDS },
    });
    this.work = this.prepare();
  }

  /** Make the index in small steps, so that the page stays quick meanwhile; a search that comes sooner makes the rest at once. */
  prepareInBackground(): void {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const until = performance.now() + SLICE;
      while (!this.isReady && performance.now() < until) this.isReady = this.work.next().done === true;
      if (!this.isReady) channel.port2.postMessage(null);
    };
    channel.port2.postMessage(null);
  }

  /** Make what is not made yet. */
  ready(): void {
    while (!this.isReady) this.isReady = this.work.next().done === true;
  }

  /** First all words of the book, because stems and parts of compounds follow from them; then place by place. */
  private *prepare(): Generator<void, void> {
    const words: Fields[] = [];
    const counts = new Map<string, number>();
    for (const place of this.places) {
      const fields = fieldsOf(place);
      words.push(fields);
      for (const part of [fields.title, fields.also, fields.text])
        for (const { forms } of part) for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
      yield;
    }
    this.dutch = new Dutch(this.data.notStemmed, counts);
    yield;
    const thesaurus = new Thesaurus(this.data, this.dutch);
    this.reader = new QueryReader(this.dutch, thesaurus, this.stopWords, (letters) => this.results(letters, true).length > 0);
    this.typedPhrases = new TypedPhrases(this.dutch, this.stopWords);
    this.findCommonTitles();
    for (const [id, fields] of words.entries()) {
      this.index.add(this.entry(id, fields));
      this.typedPhrases.add(this.places[id]!);
      yield;
    }
  }

  /** What answers a query; while it is typed, its last word may be unfinished. */
  find(query: string, { typing = false, most = MOST } = {}): Found {
    const key = `${query}${typing}`;
    if (this.last?.key !== key) this.last = { key, found: this.found(query, typing) };
    const { found } = this.last;
    return { ...found, hits: found.hits.slice(0, most) };
  }

  private found(query: string, typing: boolean): Found {
    this.ready();
    const danger = dangerIn(query, this.data.dangers, this.dutch);
    const typed = this.reader.read(query, typing);
    const hits = typed.length > 0 ? this.ordered(typed, query, danger !== undefined) : [];
    const first = danger ? danger.places.flatMap((address) => this.placeAt(address)) : [];
    const pinned = first.map((place) => hits.find((hit) => hit.place === place) ?? { place, score: 0, terms: new Set<string>() });
    const all = [...pinned, ...hits.filter(({ place }) => !first.includes(place))].slice(0, MOST);
    return { hits: all, danger, nearest: all.length > 0 ? [] : this.nearest(query) };
  }

  /** The stem of a word's form, as hits name it in `terms`. */
  stem(form: string): string {
    return this.dutch.stem(form);
  }

  /** Whether a word of a text is one of these terms, whole or as a part of a compound. */
  isOneOf(word: Word, terms: ReadonlySet<string>): boolean {
    return word.forms.some(
      (form) => terms.has(this.dutch.stem(form)) || this.dutch.partsOf(form).some((part) => terms.has(this.dutch.stem(part))),
    );
  }

  private placeAt(address: string): Place[] {
    const [page, anchor] = address.split("#");
    const there = this.places.filter((place) => place.address === page);
    const place = there.find((one) => one.anchor === anchor);
    return place ? [place] : [];
  }

  private entry(id: number, fields: Fields): Entry {
    const stems = (words: Word[], keep: (form: string) => boolean) =>
      words.flatMap(({ forms }) => forms.filter(keep).map((form) => this.dutch.stem(form)));
    const says = (form: string) => !this.stopWords.has(form);
    const compounds = [...fields.title, ...fields.text, ...fields.also].flatMap(({ forms }) =>
      forms.flatMap((form) => this.dutch.partsOf(form)),
    );
    const title = stems(fields.title, () => true);
    this.titleTerms[id] = new Set(stems(fields.title, says));
    return {
      id,
      title: this.isCommon(id) ? "" : title.join(" "),
      // Once each: many words of readers make none of them count for less.
      also: [...new Set(stems(fields.also, says))].join(" "),
      above: stems(this.isCommon(id) ? [...fields.above, ...fields.title] : fields.above, says).join(" "),
      text: stems(fields.text, says).join(" "),
      parts: [...new Set(compounds)].map((part) => this.dutch.stem(part)).join(" "),
    };
  }

  private isCommon(id: number): boolean {
    return this.commonTitles.has(this.places[id]?.title ?? "");
  }

  private findCommonTitles(): void {
    const pages = new Map<string, Set<string>>();
    for (const { title, page } of this.places) pages.set(title, (pages.get(title) ?? new Set()).add(page));
    for (const [title, on] of pages) if (on.size >= COMMON_TITLE) this.commonTitles.add(title);
  }

  /** What MiniSearch finds for one term; typing on asks for the same terms again. */
  private results(term: string, prefix: boolean): SearchResult[] {
    const key = prefix ? `${term}*` : term;
    const results = this.kept.get(key) ?? this.index.search(term, { prefix });
    this.kept.set(key, results);
    return results;
  }

  private ordered(asked: Asked[], query: string, inDanger: boolean): Hit[] {
    const found = asked.map((one) => this.scorer.of(one));
    // A rare word says more about what is meant than one that stands everywhere.
    const rarity = asked.map(({ typed }, place) => this.rarity(typed, found[place]?.size ?? 0));
    const stems = this.reader.stemsOf(asked, query);
    const all = rarity.reduce((sum, one) => sum + one, 0);
    const phrases = this.typedPhrases.standingIn(stems);
    const order = [...new Set([...phrases.keys(), ...found.flatMap((scores) => [...scores.keys()])])].map((id) => {
      const seen = found.map((scores) => scores.get(id));
      const phrase = phrases.get(id) ?? 0;
      const score = seen.reduce((sum, one) => sum + (one?.score ?? 0), phrase * BY_TYPED_WORD);
      const covered = seen.reduce((sum, one, place) => sum + (one?.sureness ?? 0) * (rarity[place] ?? 0), 0) / all;
      const place = this.places[id]!;
      const kind = (inDanger ? KINDS_IN_DANGER[place.kind] : undefined) ?? KINDS[place.kind];
      const terms = new Set(seen.flatMap((one) => one?.terms ?? []));
      const typedFor = 1 + BY_TYPED_PHRASE * phrase;
      return { place, terms, score: score * covered ** COVERAGE * kind * typedFor * this.titleFit(place, asked, query) };
    });
    return spread(order.sort(byScore));
  }

  /** How much a word says: by the places where it stands, and for a word that the book does not have, by those that it leads to. */
  private rarity(typed: string, ledTo: number): number {
    const here = this.results(typed, false).length || ledTo;
    return Math.log(1 + this.places.length / Math.max(1, here));
  }

  /** More for a title that is about what was asked and little else, most for one that is the query. */
  private titleFit(place: Place, asked: Asked[], query: string): number {
    if (this.isCommon(place.id)) return 0.8;
    if (fold(place.title) === fold(query.trim())) return place.kind === "begrip" ? EXACT_TERM : EXACT_TITLE;
    const title = this.titleTerms[place.id] ?? new Set<string>();
    const covered = asked.filter(({ terms }) => [...terms.keys()].some((term) => title.has(term))).length;
    const said = [...title].filter((term) => asked.some(({ terms }) => terms.has(term))).length;
    if (covered === 0) return 1;
    return 1 + 0.5 * (covered / asked.length) * (said / Math.max(1, title.size));
  }

  /** Words of the book that look like those of a query that found nothing. */
  private nearest(query: string): string[] {
    const typed = wordsOf(query).map(({ forms: [whole = ""] }) => whole);
    const near = typed.flatMap((form) => this.dutch.nearest(form, FARTHEST));
    return near.sort((a, b) => (this.dutch.counts.get(b) ?? 0) - (this.dutch.counts.get(a) ?? 0)).slice(0, 5);
  }
}
