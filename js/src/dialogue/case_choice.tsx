/** The question with which a case leads to help: predict first, then see what fits and why. Nothing is counted. */

import { useRef, useState } from "preact/hooks";
import { FitWord } from "../activity/feedback";
import { useFocusNext } from "../activity/focus";
import { Paragraphs } from "../activity/paragraphs";
import { type Candidate, type ShownChoice, UI } from "../contract";
import { say } from "../core/say";
import { compared, type Picks, toggled } from "./picks";
import { WORDS } from "./words";

interface Props {
  choice: ShownChoice;
  picks: Picks;
  change: (picks: Picks) => void;
}

const SHARED = UI.case_choice;

export function CaseChoice({ choice, picks, change }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const show = (is_shown: boolean) => {
    focusNext(() => root.current?.querySelector<HTMLElement>(is_shown ? "h5" : "input"));
    change({ ...picks, is_shown });
  };
  return (
    <div class="case-choice" ref={root} data-place>
      {picks.is_shown ? (
        <Answer choice={choice} picks={picks} again={() => show(false)} />
      ) : (
        <Pick choice={choice} picks={picks} change={change} show={() => show(true)} />
      )}
    </div>
  );
}

function Pick({ choice, picks, change, show }: Props & { show: () => void }) {
  const [isRefused, refuse] = useState(false);
  const pick = (event: Event, id: string) => {
    const next = toggled(picks, id, choice);
    refuse(next.picks === picks.picks);
    change(next);
    // The box shows what was taken over, also when it was refused.
    (event.currentTarget as HTMLInputElement).checked = next.picks.includes(id);
  };
  return (
    <>
      <p class="question">{choice.question}</p>
      <p class="help">{say(SHARED.help, { count: choice.picks })}</p>
      <fieldset>
        <legend>{WORDS.list}</legend>
        <div class="case-list">
          <div>
            {choice.candidates.map(({ id, name }) => (
              <label class="tick" key={id}>
                <input type="checkbox" value={id} checked={picks.picks.includes(id)} onChange={(event) => pick(event, id)} />
                <span>{name}</span>
              </label>
            ))}
          </div>
        </div>
      </fieldset>
      <p class="help" aria-live="polite">
        {isRefused && say(WORDS.full, { count: choice.picks })}
      </p>
      <button type="button" class="main" disabled={picks.picks.length === 0} onClick={show}>
        {WORDS.show}
      </button>
    </>
  );
}

function Answer({ choice, picks, again }: { choice: ShownChoice; picks: Picks; again: () => void }) {
  const { picked, fitting, possible } = compared(picks, choice);
  const isNone = choice.candidates.every(({ fit }) => fit !== "past");
  return (
    <>
      <p class="question">{choice.question}</p>
      <h5 tabIndex={-1}>{SHARED.answer}</h5>
      <p>{SHARED.asks}</p>
      <ul>
        {choice.asked.map(({ label, because }) => (
          <li key={label}>
            {label}. {because}
          </li>
        ))}
      </ul>
      <Judged title={WORDS.picked} candidates={picked} />
      <Judged title={WORDS.notPicked} candidates={fitting} />
      <Judged title={SHARED.fits.deels} candidates={possible} />
      {isNone && <p>{WORDS.none}</p>}
      <p>{SHARED.remember}</p>
      <Paragraphs text={choice.remember} />
      <p>
        <a href={choice.href}>{SHARED.explorer}</a>
      </p>
      <button type="button" onClick={again}>
        {WORDS.again}
      </button>
    </>
  );
}

function Judged({ title, candidates }: { title: string; candidates: readonly Candidate[] }) {
  if (candidates.length === 0) return null;
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {candidates.map(({ id, name, fit, reasons }) => (
          <li key={id} data-candidate={id}>
            <strong>{name}.</strong> <FitWord fit={fit} words={SHARED.fits[fit]} as="span" />
            {`. ${reasons.join(" ")}`}
          </li>
        ))}
      </ul>
    </>
  );
}
