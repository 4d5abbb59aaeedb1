/** The question that comes first: what the reader expects, with the reason for each answer. */

import { useRef } from "preact/hooks";
import { type Prediction as Question, UI } from "../contract";
import { Choice } from "./choice";
import { Feedback } from "./feedback";
import { useFocusNext } from "./focus";
import { byId } from "./tokens";
import { WORDS } from "./words";

interface Props {
  question: Question;
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
        feedback={({ fit, why }) => <Feedback fit={fit} words={UI.answer_fits[fit]} why={why} />}
        actions={
          <button type="button" onClick={again}>
            {WORDS.chooseAgain}
          </button>
        }
      />
    </div>
  );
}
