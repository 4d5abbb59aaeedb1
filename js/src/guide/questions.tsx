/** The questions, one at a time: one answer, or several where the record allows it. */

import { useRef, useState } from "preact/hooks";
import { Dots } from "../activity/dots";
import { useFocusNext } from "../activity/focus";
import type { Guide, GuideQuestion } from "../contract";
import type { Answers } from "./state";
import { choose } from "./state";
import { dotWords, progress, WORDS } from "./words";

interface Props {
  content: Guide;
  answers: Answers;
  answer: (answers: Answers) => void;
  name: string;
}

export function Questions({ content: { questions }, answers, answer, name }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  // Who comes with answers goes on where they end.
  const [open, setOpen] = useState(() => firstOpen(questions, answers));
  const question = questions[open];
  if (!question) return null;
  const go = (place: number) => {
    focusNext(() => root.current?.querySelector<HTMLElement>("h4"));
    setOpen(place);
  };
  return (
    <div class="questions" ref={root} data-place>
      <Dots label={WORDS.questions} dots={questions.map((one, place) => dotOf(one, place, questions, answers))} open={open} go={go} />
      <h4 class="progress" tabIndex={-1}>
        {progress(open + 1, questions.length)}
      </h4>
      <OneQuestion
        key={question.id}
        question={question}
        chosen={answers[question.id] ?? []}
        choose={(option, isOn) => answer(choose(answers, question, option, isOn))}
        name={`${name}-${question.id}`}
        titleId={`${name}-titel`}
      />
      <div class="actions">
        {open > 0 && (
          <button type="button" onClick={() => go(open - 1)}>
            {WORDS.previous}
          </button>
        )}
        {open < questions.length - 1 && (
          <button type="button" class={answers[question.id] ? "main" : undefined} onClick={() => go(open + 1)}>
            {WORDS.next}
          </button>
        )}
      </div>
    </div>
  );
}

/** The place of the first question without an answer; of the last one when all have theirs. */
function firstOpen(questions: readonly GuideQuestion[], answers: Answers): number {
  const place = questions.findIndex(({ id }) => !answers[id]);
  return place < 0 ? questions.length - 1 : place;
}

function dotOf({ id }: GuideQuestion, place: number, questions: readonly GuideQuestion[], answers: Answers) {
  const isAnswered = answers[id] !== undefined;
  return { words: dotWords(progress(place + 1, questions.length), isAnswered), isAnswered };
}

interface OneProps {
  question: GuideQuestion;
  chosen: readonly string[];
  choose: (option: string, isOn: boolean) => void;
  name: string;
  /** The title of the activity: two guides on a page may ask the same. */
  titleId: string;
}

function OneQuestion({ question: { text, several, options }, chosen, choose, name, titleId }: OneProps) {
  return (
    <fieldset aria-labelledby={`${titleId} ${name}-vraag`}>
      <legend id={`${name}-vraag`}>{text}</legend>
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
            {option.why && <span class="help"> {option.why}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
