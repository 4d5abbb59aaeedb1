/** The questions and then the advice, one by one, for a class. */

import type { StepsProps } from "../activity/engine";
import { paragraphs } from "../activity/paragraphs";
import { type ClassStep, reading } from "../classroom/session";
import { type Advice, type Guide, type GuideQuestion, UI } from "../contract";
import { adviceFor, becauseOf, isForAll } from "./match";
import { choose, type GuideState } from "./state";
import { because, progress, WORDS } from "./words";

export function steps({ content, state: { answers }, change }: StepsProps<Guide, GuideState>): ClassStep[] {
  const { questions } = content;
  const ask = (question: GuideQuestion, place: number): ClassStep => ({
    id: question.id,
    heading: progress(place + 1, questions.length),
    lead: question.several ? [WORDS.several] : [],
    question: question.text,
    options: question.options.map(({ id, text, why }) => ({ id, text, verdict: null, told: paragraphs(why) })),
    several: question.several,
    chosen: answers[question.id] ?? [],
    choose: (id) => change({ answers: choose(answers, question, id, !answers[question.id]?.includes(id)) }),
    known: [],
  });
  const reason = (advice: Advice) => (isForAll(advice) ? UI.guide.for_all : because(becauseOf(advice, answers, content)));
  const tell = (advice: Advice) => {
    const heading = advice.urgent ? `${UI.guide.urgent}: ${advice.title}` : advice.title;
    return reading(advice.id, heading, [reason(advice), advice.text, ...advice.steps, ...advice.links.map(({ text }) => text)]);
  };
  return [...questions.map(ask), ...adviceFor(content, answers).map(tell)];
}
