/** The reader's guess: slide or type a number, then ask to see. */

import { useSettling } from "../activity/settle";
import { NumberField } from "../shared/number_field";
import { WHOLE } from "./grid";
import { WORDS } from "./words";

interface Props {
  question: string;
  draft: number | null;
  think: (guess: number | null) => void;
  settle: (guess: number) => void;
}

export function Guess({ question, draft, think, settle }: Props) {
  const { form, submit, isTooSoon } = useSettling(draft !== null, () => draft !== null && settle(draft));
  return (
    <form class="guess" ref={form} onSubmit={submit}>
      <fieldset aria-label={`${WORDS.guess}: ${question}`}>
        <legend>{WORDS.guess}</legend>
        <label class="slide">
          <span>{WORDS.slide}</span>
          <input
            type="range"
            min={0}
            max={WHOLE}
            step={1}
            value={draft ?? WHOLE / 2}
            aria-valuetext={draft === null ? WORDS.notYet : String(draft)}
            onInput={(event) => think(Number(event.currentTarget.value))}
          />
        </label>
        <div class="settle">
          <NumberField label={WORDS.type} value={draft} min={0} max={WHOLE} onChange={think} />
          <button type="submit" class="main">
            {WORDS.show}
          </button>
        </div>
      </fieldset>
      <p class="help" aria-live="polite">
        {isTooSoon && WORDS.chooseFirst}
      </p>
    </form>
  );
}
