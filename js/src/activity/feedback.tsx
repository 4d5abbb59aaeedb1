/** What an option leads to: how it fits in a word and a shape, what happens, and why. */

import { UI } from "../contract";
import { upperFirst } from "../core/say";
import { Paragraphs } from "./paragraphs";
import { FIT_SHAPES, type Fit } from "./words";

/** A fit in a shape and a word, never in colour alone. */
export function FitWord({ fit, words = UI.choice_fits[fit], as: Tag = "p" }: { fit: Fit; words?: string; as?: "p" | "span" }) {
  return (
    <Tag class="fit" data-fit={fit}>
      <span class="fit-shape" aria-hidden="true">
        {FIT_SHAPES[fit]}
      </span>{" "}
      <strong>{upperFirst(words)}</strong>
    </Tag>
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
