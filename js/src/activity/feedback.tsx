/** What an option leads to: how it fits in a word and a shape, what happens, and why. */

import { Paragraphs } from "./paragraphs";
import { FIT_SHAPES, FIT_WORDS, type Fit } from "./words";

/** A fit in a shape and a word, never in colour alone. */
export function FitWord({ fit, words = FIT_WORDS[fit] }: { fit: Fit; words?: string }) {
  return (
    <p class="fit" data-fit={fit}>
      <span class="fit-shape" aria-hidden="true">
        {FIT_SHAPES[fit]}
      </span>{" "}
      <strong>{words}</strong>
    </p>
  );
}

interface Props {
  fit: Fit;
  /** Instead of the usual words for this fit. */
  words?: string;
  reaction?: string | null;
  why: string;
}

export function Feedback({ fit, words, reaction = null, why }: Props) {
  return (
    <>
      <FitWord fit={fit} words={words} />
      {reaction && (
        <div class="reaction">
          <Paragraphs text={reaction} />
        </div>
      )}
      <Paragraphs text={why} />
    </>
  );
}
