/** Fills the gaps in the sentences of `content/ui.yaml`, as `hechting/wording/ui.py` does; the type check knows which gaps each has. */

import type { ComponentChildren } from "preact";

const NUMBER = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 6 });
const PLAIN_NUMBER = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 6, useGrouping: false });

/** A sentence, or a singular with its plural. */
type Words = string | { readonly one: string; readonly other: string };
type TextOf<W extends Words> = W extends { readonly one: infer One extends string; readonly other: infer Other extends string }
  ? One | Other
  : W;
type GapsIn<Text> = Text extends `${string}{${infer Gap}}${infer Rest}` ? Gap | GapsIn<Rest> : never;
type Gaps<W extends Words, Value> = { [Gap in GapsIn<TextOf<W>>]: Value };

/** Words with their gaps filled; a number is written in Dutch, and `count` chooses between singular and plural. */
export function say<W extends Words>(words: W, gaps: Gaps<W, string | number>): string {
  const given = gaps as Record<string, string | number>;
  return sentenceOf(words, given.count).replace(/\{([a-z_]+)\}/g, (_, gap: string) => filled(given[gap]));
}

/** The same around something that is drawn, such as a link. */
export function sayAround<W extends string>(words: W, gaps: Gaps<W, ComponentChildren>): ComponentChildren[] {
  const given = gaps as Record<string, ComponentChildren>;
  return words.split(/\{([a-z_]+)\}/).map((part, place) => (place % 2 === 1 ? given[part] : part));
}

/** A number with a decimal comma and points between thousands: `64.590`, `1,5`. */
export function number(value: number): string {
  return NUMBER.format(value);
}

/** A number for a spreadsheet, which would take a point between thousands for something else. */
export function plainNumber(value: number): string {
  return PLAIN_NUMBER.format(value);
}

/** Words as they begin a sentence; other capitals (JGZ) stay. */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sentenceOf(words: Words, count: string | number | undefined): string {
  if (typeof words === "string") return words;
  return count === 1 ? words.one : words.other;
}

function filled(value: string | number | undefined): string {
  if (value === undefined) throw new Error("a gap in a sentence was not filled");
  return typeof value === "number" ? number(value) : value;
}
