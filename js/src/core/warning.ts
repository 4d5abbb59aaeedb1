/** Recognises a search for a discouraged approach: the reader gets a warning, never a result. Mirrors `hechting/filtering/discouraged.py`. */

import type { PreparedLibrary } from "./prepared";

/** A shorter word of a query says too little to warn about ("re" begins "rebirthing" and "relatie"). */
const SHORTEST = 4;

/** The ids of the discouraged approaches that the words of a query name, wholly or while it is being typed. */
export function discouragedInQuery(prepared: PreparedLibrary, query: readonly string[]): string[] {
  const asked = query.filter(isLongEnough);
  if (asked.length === 0) return [];
  const named = prepared.warningTerms.filter(({ terms }) => terms.some((term) => names(term, asked)));
  return named.map(({ record }) => record.id);
}

/** Whether the name of an offer names a term in full: "hechting" alone names no "hechtingstherapie". */
export function isNamed(term: readonly string[], name: readonly string[]): boolean {
  const parts = term.filter(isLongEnough);
  return parts.length > 0 && parts.every((part) => name.some((word) => word.startsWith(part)));
}

/** Whether every word of a term is begun by the query, or begins a word of it ("holdingtherapie"). */
function names(term: readonly string[], asked: readonly string[]): boolean {
  const parts = term.filter(isLongEnough);
  return parts.length > 0 && parts.every((part) => asked.some((word) => part.startsWith(word) || word.startsWith(part)));
}

function isLongEnough(word: string): boolean {
  return [...word].length >= SHORTEST;
}
