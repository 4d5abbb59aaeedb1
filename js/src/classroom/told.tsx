/** What the class is told: what was chosen and why, what is known, and then the other choices, each with its reason. */

import { FIT_SHAPES } from "../activity/words";
import { LETTERS } from "./keys";
import type { ClassOption, ClassStep } from "./session";
import { letter, WORDS } from "./words";

export function Told({ step }: { step: ClassStep }) {
  const { options, chosen, known } = step;
  const taken = options.filter(({ id }) => chosen.includes(id));
  const others = options.filter((option) => !taken.includes(option) && (option.told.length > 0 || option.verdict));
  const hasTaken = taken.length > 0;
  const all = <Known texts={known} />;
  return (
    <>
      <Options options={taken} step={step} />
      {hasTaken && all}
      {others.length > 0 && <p class="others">{hasTaken ? WORDS.others : WORDS.all}</p>}
      <Options options={[...others.filter(fits), ...others.filter((option) => !fits(option))]} step={step} />
      {!hasTaken && all}
    </>
  );
}

function fits({ verdict }: ClassOption): boolean {
  return verdict?.fit === "past";
}

function Known({ texts }: { texts: readonly string[] }) {
  return (
    <>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}

function Options({ options, step }: { options: readonly ClassOption[]; step: ClassStep }) {
  return (
    <>
      {options.map((option) => (
        <div class="told" key={option.id} data-fit={option.verdict?.fit}>
          <p>
            {step.options.length <= LETTERS && <strong class="letter">{letter(step.options.indexOf(option))}</strong>} {option.text}
          </p>
          {option.verdict && (
            <p class="verdict">
              <span aria-hidden="true">{FIT_SHAPES[option.verdict.fit]}</span> <strong>{option.verdict.words}</strong>
            </p>
          )}
          {option.told.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      ))}
    </>
  );
}
