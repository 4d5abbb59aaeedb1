/** One question at a time, each answered in its place, and at the end what to read again. */

import { useRef, useState } from "preact/hooks";
import { Dots, dotWords } from "../activity/dots";
import type { ViewProps } from "../activity/engine";
import { useFocusNext } from "../activity/focus";
import type { Quiz, QuizQuestion } from "../contract";
import type { QuizState } from "./answers";
import { answerTo, asked, isAnswered, lastAnswered, nextOpen, placesToRead } from "./answers";
import { QuestionView } from "./question_view";
import { SetPicker } from "./set_picker";
import { progress, WORDS } from "./words";

export function QuizView({ content, state, change, name }: ViewProps<Quiz, QuizState>) {
  return (
    <div class="quiz">
      {content.mixed && <SetPicker seed={state.seed} choose={(seed) => change({ answers: {}, seed })} />}
      <Questions key={state.seed} content={content} state={state} change={change} name={name} />
      <p class="through" aria-live="polite">
        {isAnswered(state, content) && <Through state={state} content={content} />}
      </p>
    </div>
  );
}

function Questions({ content, state, change, name }: ViewProps<Quiz, QuizState>) {
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const questions = asked(content, state.seed);
  // An address with answers opens at the last of them, which is what it tells about.
  const [open, setOpen] = useState(() => Math.max(0, lastAnswered(questions, state)));
  const question = questions[open];
  if (!question) return null;
  const within = (selector: string) => () => root.current?.querySelector<HTMLElement>(selector);
  const go = (place: number) => {
    focusNext(within("h4"));
    setOpen(place);
  };
  const chooseAgain = () => {
    const taken = within('[aria-pressed="true"]')();
    focusNext(() => taken);
    const { [question.id]: _, ...answers } = state.answers;
    change({ ...state, answers });
  };
  const next = nextOpen(questions, state, open);
  return (
    <div class="questions" ref={root} data-place>
      <Dots label={WORDS.questions} dots={questions.map((one, place) => dotOf(one, place, questions, state))} open={open} go={go} />
      <QuestionView
        key={question.id}
        question={question}
        chosen={answerTo(question, state)}
        place={open + 1}
        total={questions.length}
        name={`${name}-${open}`}
        choose={(id) => change({ ...state, answers: { ...state.answers, [question.id]: id } })}
        chooseAgain={chooseAgain}
        goOn={next === null ? null : () => go(next)}
      />
    </div>
  );
}

function dotOf(question: QuizQuestion, place: number, questions: readonly QuizQuestion[], state: QuizState) {
  const fit = answerTo(question, state)?.fit ?? null;
  return { words: dotWords(progress(place + 1, questions.length), fit), isAnswered: fit !== null, fit };
}

/** Said when all is answered: not how well, but what to read. */
function Through({ state, content }: { state: QuizState; content: Quiz }) {
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
