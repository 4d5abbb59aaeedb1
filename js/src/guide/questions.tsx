/** The questions: one answer, or several where the record allows it. */

import { choose } from "./state";
import type { Answers, GuideContent, Question } from "./types";
import { WORDS } from "./words";

interface Props {
  content: GuideContent;
  answers: Answers;
  answer: (answers: Answers) => void;
  name: string;
}

export function Questions({ content: { questions }, answers, answer, name }: Props) {
  return (
    <div class="questions">
      {questions.map((question) => (
        <OneQuestion
          key={question.id}
          question={question}
          chosen={answers[question.id] ?? []}
          choose={(option, isOn) => answer(choose(answers, question, option, isOn))}
          name={`${name}-${question.id}`}
        />
      ))}
    </div>
  );
}

interface OneProps {
  question: Question;
  chosen: readonly string[];
  choose: (option: string, isOn: boolean) => void;
  name: string;
}

function OneQuestion({ question: { text, several, options }, chosen, choose, name }: OneProps) {
  return (
    <fieldset>
      <legend>{text}</legend>
      {several && <p class="help">{WORDS.several}</p>}
      {options.map((option) => (
        <label class="tick" key={option.id}>
          <input
            type={several ? "checkbox" : "radio"}
            name={name}
            checked={chosen.includes(option.id)}
            onChange={(event) => choose(option.id, event.currentTarget.checked)}
          />
          <span>
            {option.text}
            {option.why && <span class="help">{option.why}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
