/** Which set of questions: another one by chance, or the one with a number. */

import { readSet } from "./answers";
import { FIRST_SET, LAST_SET } from "./draw";
import { setName, WORDS } from "./words";

export function SetPicker({ seed, choose }: { seed: number | null; choose: (seed: number) => void }) {
  const current = seed ?? FIRST_SET;
  const take = (field: HTMLInputElement) => {
    const given = readSet(field.value);
    if (given === null) field.value = String(current);
    else if (given !== current) choose(given);
  };
  const takeOther = () => {
    const other = FIRST_SET + Math.floor(Math.random() * (LAST_SET - 1));
    choose(other < current ? other : other + 1);
  };
  return (
    <div class="set">
      <div class="pair">
        <label class="number">
          <span>{WORDS.set}</span>
          <input
            type="number"
            inputMode="numeric"
            min={FIRST_SET}
            max={LAST_SET}
            step={1}
            value={current}
            onChange={(event) => take(event.currentTarget)}
          />
        </label>
        <button type="button" onClick={takeOther}>
          {WORDS.otherQuestions}
        </button>
      </div>
      <p class="help" aria-live="polite" aria-atomic="true">
        {setName(current)} {WORDS.setHelp}
      </p>
    </div>
  );
}
