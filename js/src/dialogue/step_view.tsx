/** One step of a dialogue: what happens, the question, the options, and what follows from the choice. */

import { Choice } from "../activity/choice";
import { Feedback } from "../activity/feedback";
import { Paragraphs } from "../activity/paragraphs";
import { WORDS } from "../activity/words";
import type { DialogueContent } from "./types";
import { hasWays, stepsFrom, type Turn } from "./way";
import { progress } from "./words";

interface Props {
  turn: Turn;
  /** How many steps came before. */
  place: number;
  content: DialogueContent;
  name: string;
  choose: (id: string) => void;
  chooseAgain: () => void;
  /** Null when there is nothing to go on to, or the next step is there already. */
  goOn: (() => void) | null;
}

export function StepView({ turn: { step, chosen }, place, content, name, choose, chooseAgain, goOn }: Props) {
  const questionId = `${name}-vraag`;
  return (
    <div class="step" data-step={place} data-place>
      {content.steps.length > 1 && (
        <h4 class="progress" tabIndex={-1}>
          {progress(place + 1, place + stepsFrom(step, content), !hasWays(content))}
        </h4>
      )}
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
    </div>
  );
}
