/** The questions under each other, each answered in its place, and at the end what to read again. */

import { useRef } from "preact/hooks";
import type { ViewProps } from "../activity/engine";
import { useFocusNext } from "../activity/focus";
import { answerTo, asked, isAnswered, placesToRead } from "./answers";
import { QuestionView } from "./question_view";
import { SetPicker } from "./set_picker";
import type { QuizContent, QuizState } from "./types";
import { WORDS } from "./words";

export function QuizView({ content, state, change, name }: ViewProps<QuizContent, QuizState>) {
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const questions = asked(content, state.seed);
  const answer = (question: string, id: string) => change({ ...state, answers: { ...state.answers, [question]: id } });
  const chooseAgain = (question: string) => {
    const taken = root.current?.querySelector<HTMLElement>(`[data-question="${question}"] [aria-pressed="true"]`);
    focusNext(() => taken);
    const { [question]: _, ...answers } = state.answers;
    change({ ...state, answers });
  };
  return (
    <div class="quiz" ref={root}>
      {content.mixed && <SetPicker seed={state.seed} choose={(seed) => change({ answers: {}, seed })} />}
      <ol class="questions">
        {questions.map((question, place) => (
          <QuestionView
            key={question.id}
            question={question}
            chosen={answerTo(question, state)}
            place={place + 1}
            total={questions.length}
            name={`${name}-${place}`}
            choose={(id) => answer(question.id, id)}
            chooseAgain={() => chooseAgain(question.id)}
          />
        ))}
      </ol>
      <p class="through" aria-live="polite">
        {isAnswered(state, content) && <Through state={state} content={content} />}
      </p>
    </div>
  );
}

/** Said when all is answered: not how well, but what to read. */
function Through({ state, content }: { state: QuizState; content: QuizContent }) {
  const places = placesToRead(state, content);
  return (
    <>
      {WORDS.allAnswered} {places.length > 0 ? WORDS.readAgain : WORDS.readWhatYouLike}
      {places.map(({ text, href }, place) => (
        <span key={href}>
          {place === 0 ? " " : place === places.length - 1 ? " en " : ", "}
          <a href={href}>{text}</a>
        </span>
      ))}
      {places.length > 0 && "."}
    </>
  );
}
