/** What the reader predicts before the activity: a number or a line, which stays in this page and comes back beside the answer. */

import { type Activity, UI } from "../contract";
import { NumberField } from "../shared/number_field";
import { Paragraphs } from "./paragraphs";
import { WORDS } from "./words";

type Asked = NonNullable<Activity["guess"]>;

interface Props {
  guess: Asked;
  /** What was written; empty for nothing. */
  given: string;
  write: (given: string) => void;
  name: string;
}

export function GuessField({ guess: { question, most }, given, write, name }: Props) {
  const questionId = `${name}-voorspelling`;
  return (
    <div class="own-guess" role="group" aria-labelledby={questionId}>
      <p id={questionId}>
        <strong>{UI.activity.guess}</strong> {question}
      </p>
      {most === null ? (
        <label>
          <span>{WORDS.guessLabel}</span>
          <input type="text" autocomplete="off" maxLength={200} value={given} onInput={(event) => write(event.currentTarget.value)} />
        </label>
      ) : (
        <NumberField
          label={WORDS.guessLabel}
          value={given === "" ? null : Number(given)}
          min={0}
          max={most}
          onChange={(value) => write(value === null ? "" : String(value))}
        />
      )}
    </div>
  );
}

/** The guess beside the answer; nothing where neither is there. */
export function GuessBeside({ guess: { answer }, given }: { guess: Asked; given: string }) {
  const own = given.trim();
  if (own === "" && answer === null) return null;
  return (
    <div class="own-guess beside-answer">
      {own !== "" && (
        <p>
          {WORDS.ownGuess} <strong>{own}</strong>
        </p>
      )}
      {answer !== null && <Paragraphs text={`${UI.activity.guess_answer} ${answer}`} />}
    </div>
  );
}
