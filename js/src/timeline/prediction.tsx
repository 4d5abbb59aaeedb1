/** The question that comes first: what the reader expects, with the reason for each answer. The line works without it too. */

import { useRef } from "preact/hooks";
import { Choice } from "../activity/choice";
import { Feedback } from "../activity/feedback";
import { useFocusNext } from "../activity/focus";
import { byId } from "../activity/tokens";
import { WORDS as ACTIVITY } from "../activity/words";
import type { TimelineContent } from "./types";
import { ANSWER_WORDS } from "./words";

interface Props {
  question: TimelineContent["question"];
  answer: string | null;
  choose: (answer: string | null) => void;
  name: string;
}

export function Prediction({ question, answer, choose, name }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const questionId = `${name}-vraag`;
  const again = () => {
    focusNext(() => area.current?.querySelector<HTMLElement>(`[data-option="${answer}"]`));
    choose(null);
  };
  return (
    <div class="prediction" ref={area}>
      <p class="question" id={questionId}>
        {question.text}
      </p>
      <Choice
        options={question.options}
        chosen={answer === null ? null : (byId(question.options, answer) ?? null)}
        choose={choose}
        labelledBy={questionId}
        feedback={({ fit, why }) => <Feedback fit={fit} words={ANSWER_WORDS[fit]} why={why} />}
        actions={
          <button type="button" onClick={again}>
            {ACTIVITY.chooseAgain}
          </button>
        }
      />
    </div>
  );
}
