/** A row of dots, one for each question: which one is open, and how far the reader is. Each is a button with words. */

import { UI } from "../contract";
import { FIT_SHAPES, type Fit } from "./words";

export interface Dot {
  /** What a screen reader says of it: `Vraag 2 van 5, past goed hier`. */
  words: string;
  isAnswered: boolean;
  /** How the answer fits, where answers do. */
  fit?: Fit | null;
}

interface Props {
  /** What the dots stand for, in a word. */
  label: string;
  dots: readonly Dot[];
  /** The place of the open one. */
  open: number;
  go: (place: number) => void;
}

export function Dots({ label, dots, open, go }: Props) {
  if (dots.length < 2) return null;
  return (
    <ol class="dots" aria-label={label}>
      {dots.map(({ words, isAnswered, fit }, place) => (
        <li key={place}>
          <button
            type="button"
            class={isAnswered ? "answered" : undefined}
            data-fit={fit}
            aria-current={place === open ? "step" : undefined}
            aria-label={words}
            title={words}
            onClick={() => go(place)}
          >
            {fit ? FIT_SHAPES[fit] : place + 1}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The words of a dot: where it stands, and how its answer fits. */
export function dotWords(place: string, fit: Fit | null): string {
  return fit ? `${place}, ${UI.choice_fits[fit]}` : place;
}
