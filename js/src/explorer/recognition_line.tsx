/** A recognition: its level in a word and a shape, how old it is, and what it does not say. */

import type { Recognition, Vocabulary } from "../core/types";
import { recognitionDate, recognitionMarks } from "./describe";
import { Disclosure } from "./disclosure";
import { WORDS } from "./wording";

interface Props {
  recognition: Recognition;
  vocabulary: Vocabulary;
  /** Whether the explanation of the level follows elsewhere, so that it need not fold out here. */
  isWhole?: boolean;
}

export function RecognitionLine({ recognition, vocabulary, isWhole = false }: Props) {
  const level = vocabulary.recognition_levels.find((one) => one.level === recognition.level);
  const marks = [recognitionDate(recognition), ...recognitionMarks(recognition)].filter((text) => text !== null);
  return (
    <div class="recognition">
      <p>
        <span class="shape" aria-hidden="true">
          {level?.shape}
        </span>{" "}
        <strong>{recognition.level === WORDS.unknown ? "Erkenning onbekend" : upperFirst(recognition.level)}</strong>
        {marks.length > 0 && <span class="age">: {marks.join("; ")}</span>}
      </p>
      {level && !isWhole && <Disclosure label={WORDS.saysNot}>{level.does_not_say}</Disclosure>}
    </div>
  );
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
