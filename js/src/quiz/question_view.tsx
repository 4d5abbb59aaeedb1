/** One question with its answers; the reasons of the other answers are one click away. */

import { Choice as Choices } from "../activity/choice";
import { Feedback, FitWord } from "../activity/feedback";
import { WORDS as SHARED } from "../activity/words";
import { type Choice, type QuizQuestion, UI } from "../contract";
import { chapterName, progress, WORDS } from "./words";

interface Props {
  question: QuizQuestion;
  chosen: Choice | null;
  place: number;
  total: number;
  name: string;
  choose: (id: string) => void;
  chooseAgain: () => void;
  /** Null when no other question waits for an answer. */
  goOn: (() => void) | null;
}

export function QuestionView({ question, chosen, place, total, name, choose, chooseAgain, goOn }: Props) {
  const questionId = `${name}-vraag`;
  return (
    <div class="one-question" data-question={question.id}>
      <h4 class="progress" tabIndex={-1}>
        {progress(place, total)}
      </h4>
      <p class="question" id={questionId}>
        {question.text}
      </p>
      <Choices
        options={question.options}
        chosen={chosen}
        choose={choose}
        labelledBy={questionId}
        feedback={({ fit, why }) => (
          <>
            <Feedback fit={fit} why={why} />
            <ReadAgain question={question} />
          </>
        )}
        actions={
          <>
            {goOn && (
              <button type="button" class="main" onClick={goOn}>
                {WORDS.nextQuestion}
              </button>
            )}
            <button type="button" onClick={chooseAgain}>
              {SHARED.chooseAgain}
            </button>
          </>
        }
      />
      {chosen && <Others answers={question.options.filter(({ id }) => id !== chosen.id)} />}
    </div>
  );
}

function ReadAgain({ question: { back_to, chapter } }: { question: QuizQuestion }) {
  return (
    <p class="help">
      {UI.activity.read_again} <a href={back_to.href}>{back_to.text}</a>.{chapter && ` ${WORDS.fromChapter} `}
      {chapter && <a href={`${chapter}.html`}>{chapterName(chapter)}</a>}
      {chapter && "."}
    </p>
  );
}

function Others({ answers }: { answers: readonly Choice[] }) {
  return (
    <details>
      <summary>{WORDS.whyNot}</summary>
      <ul class="others">
        {answers.map(({ id, text, fit, why }) => (
          <li key={id}>
            <p>{text}</p>
            <FitWord fit={fit} />
            <p>{why}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
