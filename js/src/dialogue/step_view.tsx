/** One step of a dialogue: what happens, the question, the options, and what follows from the choice. */

import type { ComponentChildren } from "preact";
import { Choice } from "../activity/choice";
import { Feedback, FitWord } from "../activity/feedback";
import { Paragraphs } from "../activity/paragraphs";
import { WORDS } from "../activity/words";
import type { Dialogue } from "../contract";
import { hasWays, stepsFrom, type Turn } from "./way";
import { progress } from "./words";

interface Props {
  turn: Turn;
  /** How many steps came before. */
  place: number;
  content: Dialogue;
  name: string;
  /** Whether the reader went on after it: then it is one line that opens. */
  isFolded: boolean;
  choose: (id: string) => void;
  chooseAgain: () => void;
  /** Null when there is nothing to go on to, or what comes next is open already. */
  goOn: (() => void) | null;
}

export function StepView({ turn, place, content, name, isFolded, choose, chooseAgain, goOn }: Props) {
  const { step, chosen } = turn;
  const questionId = `${name}-vraag`;
  const inside = (
    <>
      <div class="situation">
        <Paragraphs text={step.situation} />
      </div>
      <p class="question" id={questionId}>
        {step.question}
      </p>
      <Choice
        options={step.options}
        chosen={chosen}
        choose={choose}
        labelledBy={questionId}
        feedback={({ fit, reaction, why }) => <Feedback fit={fit} reaction={reaction} why={why} />}
        actions={
          <>
            {goOn && (
              <button type="button" class="main" onClick={goOn}>
                {WORDS.continue}
              </button>
            )}
            <button type="button" onClick={chooseAgain}>
              {WORDS.chooseAgain}
            </button>
          </>
        }
      />
    </>
  );
  const where = content.steps.length > 1 && progress(place + 1, place + stepsFrom(step, content), !hasWays(content));
  return (
    <div class={isFolded ? "step folded" : "step"} data-step={place} data-place>
      {where && (
        <h4 class="progress" tabIndex={-1}>
          {where}
        </h4>
      )}
      {isFolded && chosen ? <Done chosen={chosen}>{inside}</Done> : inside}
    </div>
  );
}

/** What was chosen, in a line; all of the step is behind it. */
function Done({ chosen, children }: { chosen: NonNullable<Turn["chosen"]>; children: ComponentChildren }) {
  return (
    <details>
      <summary>
        {chosen.text} <FitWord fit={chosen.fit} as="span" />
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
}
