/** What an address said that means nothing here, in words for the reader. */

import { inAList } from "./dutch";
import { shortText } from "./text";

/** A notice names no more values than this. */
const MOST_NAMED = 5;

/** One sentence for all values of a key that mean nothing here; none for no values. */
export function unknownValues(key: string, values: readonly string[]): string[] {
  const strange = [...new Set(values)];
  if (strange.length === 0) return [];
  if (strange.length === 1) return [`Het adres bevat een waarde die we niet kennen: ${key}=${few(strange)}. Die is overgeslagen.`];
  return [`Het adres bevat waarden die we niet kennen: ${key}=${few(strange)}. Die zijn overgeslagen.`];
}

/** Values of the address in words; of many only the first. */
export function few(values: readonly string[]): string {
  const named = values.slice(0, MOST_NAMED).map(shortText);
  const more = values.length - named.length;
  return more > 0 ? `${named.join(", ")} en nog ${more}` : inAList(named);
}
