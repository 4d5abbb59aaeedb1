/** A recognition: its level in a word and a shape, how old it is, and what it does not say. */

import { type ListedRecognition, UI, UNKNOWN_VALUE, type Vocabulary } from "../contract";
import { say, upperFirst } from "../core/say";
import { Disclosure } from "./disclosure";
import { recognitionAge } from "./recognition";

interface Props {
  recognition: ListedRecognition;
  /** The day for which its age is said. */
  day: string;
  vocabulary: Vocabulary;
  /** Whether the explanation of the level follows elsewhere, so that it need not fold out here. */
  isWhole?: boolean;
}

export function RecognitionLine({ recognition, day, vocabulary, isWhole = false }: Props) {
  const level = vocabulary.recognition_levels.find((one) => one.level === recognition.level);
  const age = recognitionAge(recognition, day);
  return (
    <div class="recognition">
      <p>
        <RecognitionSign recognition={recognition} vocabulary={vocabulary} />
        {age.length > 0 && <span class="age">: {age.join(", ")}</span>}
      </p>
      {level && !isWhole && <Disclosure label={UI.recognition.says_not}>{level.does_not_say}</Disclosure>}
    </div>
  );
}

/** The level in a shape and a word. */
export function RecognitionSign({ recognition, vocabulary }: { recognition: ListedRecognition; vocabulary: Vocabulary }) {
  const level = vocabulary.recognition_levels.find((one) => one.level === recognition.level);
  return (
    <>
      <span class="shape" aria-hidden="true">
        {level?.shape}
      </span>{" "}
      <strong>
        {recognition.level === UNKNOWN_VALUE ? say(UI.recognition.label, { level: UNKNOWN_VALUE }) : upperFirst(recognition.level)}
      </strong>
    </>
  );
}
