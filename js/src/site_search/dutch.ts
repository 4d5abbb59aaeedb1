/** Dutch words as the search compares them: folded, without endings, with compounds taken apart. */

import { stemmer } from "@orama/stemmers/dutch";
import { fold } from "../core/text";
import { steps } from "./nearness";

/** Numbers with their comma or point; runs of letters and digits, joined by hyphens or apostrophes. */
const WORD = /\d+(?:[.,]\d+)+(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’\-‐‑–][\p{L}\p{N}]+)*/gu;
const HYPHEN = /[-‐‑–]/;
/** 90.000 is ninety thousand, 0.33 is written 0,33. */
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;

/** A word of a text: what stands there, and the forms under which it is found (the whole first, then parts of a word with hyphens). */
export interface Word {
  start: number;
  end: number;
  forms: string[];
}

/** The words of a composed text (NFC) with their places in it; folding may change lengths. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length, forms: formsOf(match[0]) }));
}

const known = new Map<string, string[]>();

/** The forms of one word; most words of a book come back, and taking them apart is slow. */
function formsOf(word: string): string[] {
  const forms = known.get(word) ?? newFormsOf(fold(word));
  known.set(word, forms);
  return forms;
}

function newFormsOf(word: string): string[] {
  if (/^\d/.test(word) && /[.,]/.test(word)) return [THOUSANDS.test(word) ? word.replaceAll(".", "") : word.replace(".", ",")];
  const plain = word.replace(/['’](?:s|tje|je)?$|['’]s(?=-)/gu, "").replace(/['’]/g, "");
  if (!HYPHEN.test(plain)) return [plain];
  const parts = plain.split(HYPHEN).filter(Boolean);
  return [parts.join(""), ...parts];
}

/** Prepositions and the like, which begin many words without being a part of a compound. */
const NO_PARTS = new Set([
  "onder",
  "over",
  "door",
  "voor",
  "achter",
  "tegen",
  "terug",
  "samen",
  "binnen",
  "buiten",
  "boven",
  "mede",
  "gaan",
  "alle",
  "anders",
  "even",
  "meer",
]);
const SHORTEST_PART = 4;
const SHORTEST_COMPOUND = 8;
const LINKS = ["", "s", "en", "e", "n"];

/** First parts of verbs that stand apart in a sentence. */
const SEPARABLE = new Set("aan af bij door in los mee na om op over toe terug uit vast voor weg".split(" "));

/** Those of a verb's first parts that stand among the words after it. */
export function separated(words: readonly Word[]): string[] {
  return words.map(({ forms: [whole = ""] }) => whole).filter((form) => SEPARABLE.has(form));
}

/** Spellings that sound alike; what is not here is written as it sounds. */
const SOUNDS: Record<string, string> = {
  eau: "o",
  au: "ou",
  ij: "ei",
  ph: "f",
  th: "t",
  ck: "k",
  ch: "g",
  c: "k",
  x: "ks",
  q: "k",
  y: "i",
  dt: "t",
  d: "t",
  v: "f",
  z: "s",
  ie: "i",
};
const SPELLINGS = /eau|au|ij|ph|th|ck|ch|c(?=[eiy])|c|x|q|y|dt$|d$|v|z|ie|(.)\1/g;

/** How a word sounds, roughly: two spellings of one sound give the same. */
export function soundOf(word: string): string {
  return word.replace(SPELLINGS, (spelt, twice: string | undefined, place: number) => {
    if (twice !== undefined) return twice;
    const isSoft = spelt === "c" && /[eiy]/.test(word[place + 1] ?? "");
    return isSoft ? "s" : (SOUNDS[spelt] ?? spelt);
  });
}

/** The words of the book: what their stems are, and of which shorter words long ones are made. */
export class Dutch {
  private readonly stems = new Map<string, string>();
  private readonly parts = new Map<string, string[]>();
  private readonly bases = new Set<string>();
  private readonly bySound = new Map<string, string[]>();

  /** `notStemmed` are words that would become another word (schulden, schuld); `counts` has all words of the book, and how often. */
  constructor(
    notStemmed: readonly string[],
    readonly counts: ReadonlyMap<string, number>,
  ) {
    for (const form of notStemmed) this.stems.set(form, form);
    for (const form of counts.keys()) this.bases.add(stemmer(form));
  }

  /** The stem under which a form is kept: Snowball's, and without the t of a verb (huilt) when the book has the verb. */
  stem(form: string): string {
    const known = this.stems.get(form);
    if (known !== undefined) return known;
    const stem = /\d/.test(form) ? form : this.withoutVerbT(form);
    this.stems.set(form, stem);
    return stem;
  }

  private withoutVerbT(form: string): string {
    const stem = stemmer(form);
    if (!/[^aeiou]t$/.test(form) || form.length < 5) return stem;
    const verb = form.slice(0, -1);
    // A verb with z or v has s or f at its end: wijzen, wijst; blijven, blijft.
    const voiced = verb.replace(/s$/, "z").replace(/f$/, "v");
    if (voiced !== verb && this.bases.has(stemmer(`${voiced}en`))) return stemmer(`${voiced}en`);
    const base = stemmer(verb);
    return this.bases.has(base) && this.bases.has(stemmer(`${verb}en`)) ? base : stem;
  }

  knows(form: string): boolean {
    return this.counts.has(form) || this.bases.has(this.stem(form));
  }

  /** The words of the book that sound as this one. */
  private soundingAs(form: string): string[] {
    if (this.bySound.size === 0)
      for (const word of this.counts.keys()) {
        const sound = soundOf(word);
        this.bySound.set(sound, [...(this.bySound.get(sound) ?? []), word]);
      }
    return this.bySound.get(soundOf(form)) ?? [];
  }

  /** The words of the book that are fewest typing errors away from one that it does not have, at most `most`. */
  nearest(form: string, most: number): string[] {
    if (form.length < SHORTEST_PART || /\d/.test(form)) return [];
    const alike = this.soundingAs(form);
    if (alike.length > 0) return alike;
    let least = most;
    let found: string[] = [];
    for (const other of this.counts.keys()) {
      // Who mistypes a word seldom mistypes both its first letters.
      if (other[0] !== form[0] && other[1] !== form[1] && other[0] !== form[1]) continue;
      const count = steps(form, other, least);
      if (count > least || /\d/.test(other)) continue;
      if (count < least) [least, found] = [count, []];
      found.push(other);
    }
    return found;
  }

  /** The forms of which a compound is made, by the words of the book; none for another word. */
  partsOf(form: string): string[] {
    let parts = this.parts.get(form);
    if (parts === undefined) {
      parts = form.length < SHORTEST_COMPOUND || /\d/.test(form) ? [] : (this.split(form, 2) ?? []);
      this.parts.set(form, parts);
    }
    return parts;
  }

  /** The longest word of the book with which a compound ends of which the book lacks the beginning; none for another word. */
  endOf(form: string): string[] {
    if (form.length < SHORTEST_COMPOUND || /\d/.test(form)) return [];
    const ends = Array.from({ length: form.length - SHORTEST_PART }, (_, place) => form.slice(place + 1));
    return ends.filter((end) => end.length > SHORTEST_PART && this.isPart(end)).slice(0, 1);
  }

  /** The split with the longest last part, which says what the whole is. */
  private split(form: string, depth: number): string[] | undefined {
    for (let place = SHORTEST_PART; place <= form.length - SHORTEST_PART; place++) {
      const right = form.slice(place);
      if (!this.isPart(right)) continue;
      const left = this.leftOf(form.slice(0, place), depth);
      if (left) return [...left, right];
    }
    return undefined;
  }

  private leftOf(text: string, depth: number): string[] | undefined {
    for (const link of LINKS) {
      if (!text.endsWith(link)) continue;
      const word = text.slice(0, text.length - link.length);
      if (this.isPart(word) && !NO_PARTS.has(word)) return [word];
    }
    return depth > 0 && text.length >= SHORTEST_COMPOUND ? this.split(text, depth - 1) : undefined;
  }

  private isPart(word: string): boolean {
    return word.length >= SHORTEST_PART && (this.counts.get(word) ?? 0) > 1;
  }
}
