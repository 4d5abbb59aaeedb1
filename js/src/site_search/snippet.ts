/** The sentence of a place that says most about a query, cut into pieces of which some are marked. */

import { wordsOf } from "./dutch";
import type { Finder, Hit } from "./finder";

export interface Piece {
  text: string;
  isMarked: boolean;
}

/** A longer sentence is cut around its first marked word. */
const LONGEST = 220;
const BEFORE = 60;
/** Where a sentence ends: at a line's end, or at a stop with a space and a capital or a quotation after it. */
const SENTENCE_END = /\n|(?<=[.?!:]['’”)]?) (?=[‘“'"\p{Lu}\d])/u;

/** The sentence with most of the words that were found; without one the first, and of a place without text nothing. */
export function snippetOf(hit: Hit, finder: Finder): Piece[] {
  const sentences = hit.place.text.split(SENTENCE_END).filter((sentence) => sentence.trim().length > 1);
  const scored = sentences.map((sentence) => ({ sentence, pieces: piecesOf(sentence, hit.terms, finder) }));
  const best = scored.reduce(
    (most, one) => (distinct(one.pieces) > distinct(most.pieces) ? one : most),
    scored[0] ?? { sentence: "", pieces: [] },
  );
  return shortened(best.pieces);
}

/** A text in pieces, with the words that belong to `terms` marked. */
export function piecesOf(text: string, terms: ReadonlySet<string>, finder: Finder): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const word of wordsOf(text)) {
    if (!finder.isOneOf(word, terms)) continue;
    if (word.start > done) pieces.push({ text: text.slice(done, word.start), isMarked: false });
    pieces.push({ text: text.slice(word.start, word.end), isMarked: true });
    done = word.end;
  }
  return done < text.length ? [...pieces, { text: text.slice(done), isMarked: false }] : pieces;
}

/** The words of a place that are marked there, as they are written, for the page that will mark them again. */
export function markedWords(hit: Hit, finder: Finder, most = 6): string[] {
  const written = piecesOf(`${hit.place.title}\n${hit.place.text}`, hit.terms, finder).filter(({ isMarked }) => isMarked);
  return [...new Set(written.map(({ text }) => text.toLowerCase()))].slice(0, most);
}

function distinct(pieces: readonly Piece[]): number {
  return new Set(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text.toLowerCase())).size;
}

function shortened(pieces: readonly Piece[]): Piece[] {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= LONGEST) return [...pieces];
  const [first, ...others] = pieces;
  const start: Piece[] = [];
  if (first && !first.isMarked && first.text.length > BEFORE && others.length > 0)
    start.push({ text: `… ${first.text.slice(first.text.indexOf(" ", first.text.length - BEFORE) + 1)}`, isMarked: false });
  else if (first) start.push(first);
  return cutAt([...start, ...others], LONGEST);
}

function cutAt(pieces: readonly Piece[], most: number): Piece[] {
  const kept: Piece[] = [];
  let room = most;
  for (const piece of pieces) {
    if (piece.text.length > room) {
      kept.push({ ...piece, text: `${piece.text.slice(0, piece.text.lastIndexOf(" ", room))} …` });
      break;
    }
    kept.push(piece);
    room -= piece.text.length;
  }
  return kept;
}
