/** One question with its answers; the reasons of the other answers are one click away. */

import { Choice } from "../activity/choice";
import { Feedback, FitWord } from "../activity/feedback";
import { WORDS as SHARED } from "../activity/words";
import type { Answer, Question } from "./types";
import { chapterName, progress, WORDS } from "./words";

interface Props {
  question: Question;
  chosen: Answer | null;
  place: number;
  total: number;
  name: string;
  choose: (id: string) => void;
  chooseAgain: () => void;
}

export function QuestionView({ question, chosen, place, total, name, choose, chooseAgain }: Props) {
  const questionId = `${name}-vraag`;
  return (
    <li data-question={question.id}>
      <h4 class="progress">{progress(place, total)}</h4>
      <p class="question" id={questionId}>
        {question.text}
      </p>
      <Choice
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
          <button type="button" onClick={chooseAgain}>
            {SHARED.chooseAgain}
          </button>
        }
      />
      {chosen && <Others answers={question.options.filter(({ id }) => id !== chosen.id)} />}
    </li>
  );
}

function ReadAgain({ question: { back_to, chapter } }: { question: Question }) {
  return (
    <p class="help">
      {SHARED.readAgain} <a href={back_to.href}>{back_to.text}</a>.
      {chapter && ` ${WORDS.fromChapter} `}
      {chapter && <a href={`${chapter}.html`}>{chapterName(chapter)}</a>}
      {chapter && "."}
    </p>
  );
}

function Others({ answers }: { answers: readonly Answer[] }) {
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
