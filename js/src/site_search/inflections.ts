/** Forms of Dutch words that stemming leaves apart from the word itself: what is small, what are more, and what has been done. */

/** Kindje, dochtertje, filmpjes. */
const SMALL = /^(.{3,}?)(?:etje|tje|pje|je)s?$/;
/** Babys, mamas, percentages. */
const MORE = /^(.{3,}[^s])s$/;
/** First parts of verbs before which `ge` does not stand: aangeraakt. */
const FIRST = "(?:aan|achter|af|bij|door|in|los|mee|na|om|op|over|samen|tegen|terug|toe|uit|vast|voor|weg)";
const DONE = new RegExp(`^(${FIRST}?)ge(.{3,})$`);

/** The forms of which this one may be an inflection; whether they are words, the book must say. */
export function basesOf(form: string): string[] {
  const small = SMALL.exec(form)?.[1];
  const one = MORE.exec(form)?.[1];
  const done = DONE.exec(form);
  return [...(small ? [small] : []), ...(one ? [one] : []), ...(done ? infinitives(done[1] ?? "", done[2] ?? "") : [])];
}

function infinitives(first: string, verb: string): string[] {
  const root = first + verb;
  if (verb.endsWith("en")) return [root];
  if (!/[dt]$/.test(verb)) return [];
  // A verb with z or v has s or f before its end: geraasd; a root that ends in t or d (gepraat) adds none.
  return [root, root.slice(0, -1)];
}
