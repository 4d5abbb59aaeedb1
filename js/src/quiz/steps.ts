/** The questions, one by one, for a class. */

import type { StepsProps } from "../activity/engine";
import { explained, oneOrNone } from "../classroom/choices";
import type { ClassStep } from "../classroom/session";
import { type Quiz, UI } from "../contract";
import { answerTo, asked, type QuizState } from "./answers";
import { progress } from "./words";

export function steps({ content, state, change, inOrder }: StepsProps<Quiz, QuizState>): ClassStep[] {
  const questions = inOrder(asked(content, state.seed));
  return questions.map((question, place) => ({
    id: question.id,
    heading: progress(place + 1, questions.length),
    lead: [],
    question: question.text,
    options: explained(inOrder(question.options)),
    chosen: oneOrNone(answerTo(question, state)?.id),
    choose: (id) => change({ ...state, answers: { ...state.answers, [question.id]: id } }),
    known: [`${UI.activity.read_again} ${question.back_to.text}`],
  }));
}
