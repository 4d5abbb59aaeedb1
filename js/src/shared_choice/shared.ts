/** What the kinds of help on a sheet have in common, so that it is said once. */

import type { ChoiceOption, Row } from "../contract";

/**
 * The sentences that every option answers in a row, in the order of the first; none when that would leave only some options silent. What
 * has a head of its own is short enough to say again.
 */
export function sharedSentences(options: readonly ChoiceOption[], row: Row["id"]): string[] {
  const [first, ...others] = options.map(({ answers }) => answers[row] ?? []);
  if (!first || others.length === 0) return [];
  const shared = first.filter((sentence) => headed(sentence)[0] === "" && others.every((one) => one.includes(sentence)));
  const silent = options.filter((one) => ownSentences(one, row, shared).length === 0);
  return silent.length === 0 || silent.length === options.length ? shared : [];
}

/** What an option answers that the others do not. */
export function ownSentences({ answers }: ChoiceOption, row: Row["id"], shared: readonly string[]): string[] {
  return (answers[row] ?? []).filter((sentence) => !shared.includes(sentence));
}

/** A sentence in two: what it is about, up to a colon near its beginning, and the rest. */
export function headed(sentence: string): [head: string, rest: string] {
  const [head = ""] = /^[^.:]{1,60}:/.exec(sentence) ?? [];
  return [head, sentence.slice(head.length)];
}
