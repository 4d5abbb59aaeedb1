/** The question before the answer: a number to guess, a line to draw, a curve to put in its place. */

import { useState } from "preact/hooks";
import { useSettling } from "../activity/settle";
import { NumberField } from "../shared/number_field";
import { drawnTo, type Figure, FURTHEST, type Guessed, type LineGuess, wholeLine } from "./figure";
import { askedFirst, compared, guessInWords, WORDS } from "./words";

interface Props {
  figure: Figure;
  guessed: Guessed | undefined;
  think: (guess: Guessed) => void;
  show: () => void;
}

export function Ask({ figure, guessed, think, show }: Props) {
  const { guess } = figure;
  const { form, submit, isTooSoon } = useSettling(guessed !== undefined, show);
  const words = askedFirst(figure);
  return (
    <form class="ask" aria-label={`${words} ${figure.label}`} ref={form} onSubmit={submit}>
      <fieldset aria-label={`${words} ${figure.label}`}>
        <legend>{words}</legend>
        <p class="task">{guess.kind === "number" ? `${guess.before} ${guess.sentence} (${guess.about})`.trim() : guess.task}</p>
        <Control figure={figure} guessed={guessed} think={think} />
        <div class="settle">
          <button type="submit" class="main">
            {WORDS.compare}
          </button>
          <button type="button" onClick={show}>
            {WORDS.skip}
          </button>
        </div>
      </fieldset>
      <p class="help" aria-live="polite">
        {isTooSoon && WORDS.chooseFirst}
      </p>
    </form>
  );
}

function Control({ figure, guessed, think }: Omit<Props, "show">) {
  const { guess } = figure;
  if (guess.kind === "line") return <LineControl guess={guess} set={(guessed ?? []) as (number | null)[]} think={think} />;
  const top = guess.kind === "curve" ? FURTHEST : 100;
  return (
    <label class="slide">
      <span>{guess.kind === "curve" ? WORDS.slideCurve : WORDS.slide}</span>
      <input
        type="range"
        min={0}
        max={top}
        step={guess.kind === "curve" ? 0.05 : 1}
        value={guessed === undefined ? top / 2 : Number(guessed)}
        aria-valuetext={guessInWords(guess, guessed)}
        onInput={(event) => think(Number(event.currentTarget.value))}
      />
      <span aria-hidden="true">{guessInWords(guess, guessed)}</span>
    </label>
  );
}

/** The same line without a pointer: a year, and the number in that year. */
function LineControl({ guess, set, think }: { guess: LineGuess; set: readonly (number | null)[]; think: (guess: Guessed) => void }) {
  const [place, setPlace] = useState(guess.x.length - 1);
  return (
    <>
      <p class="help">{WORDS.lineHelp}</p>
      <div class="by-year">
        <label>
          <span>{WORDS.place}</span>
          <select value={place} onChange={(event) => setPlace(Number(event.currentTarget.value))}>
            {guess.x.slice(1).map((year, index) => (
              <option key={year} value={index + 1}>
                {year}
              </option>
            ))}
          </select>
        </label>
        <NumberField
          label={WORDS.value}
          value={wholeLine(guess, set)[place] ?? null}
          min={0}
          max={guess.top}
          onChange={(value) => value !== null && think(drawnTo(guess, set, place, value))}
        />
      </div>
    </>
  );
}

/** What was guessed beside what was found, and the way back. */
export function Compared({ figure, guessed, again }: { figure: Figure; guessed: Guessed | undefined; again: () => void }) {
  return (
    <div class="compared">
      {guessed !== undefined && <p>{compared(figure.guess, guessed)}</p>}
      <button type="button" onClick={again}>
        {WORDS.again}
      </button>
    </div>
  );
}
