/** The question, and then the ages one by one, for a class: what begins at an age is explained there. */

import type { StepsProps } from "../activity/engine";
import { explained, oneOrNone } from "../classroom/choices";
import { type ClassStep, reading } from "../classroom/session";
import { type Span, type Timeline, UI } from "../contract";
import { holdsAt } from "./spans";
import type { TimelineState } from "./state";
import { mattersAt, WORDS } from "./words";

export function steps({ content, state, change, inOrder }: StepsProps<Timeline, TimelineState>): ClassStep[] {
  const { question, stops, spans } = content;
  const holding = (age: number | undefined) => (age === undefined ? [] : spans.filter((span) => holdsAt(span, age, stops)));
  const predicted: ClassStep = {
    ...reading("vraag", WORDS.beforehand, []),
    question: question.text,
    options: explained(inOrder(question.options), UI.answer_fits),
    chosen: oneOrNone(state.answer),
    choose: (answer) => change({ ...state, answer }),
  };
  const at = (age: number, place: number): ClassStep => ({
    ...reading(`leeftijd-${age}`, mattersAt(age), said(holding(age), holding(stops[place - 1]))),
    enter: () => state.age !== age && change({ ...state, age }),
  });
  return [predicted, ...stops.map(at)];
}

/** What begins, with its text; what goes on, by its name. */
function said(now: readonly Span[], before: readonly Span[]): string[] {
  const goesOn = now.filter((span) => before.includes(span)).map(({ label }) => label);
  const begins = now.filter((span) => !before.includes(span)).map(({ label, text }) => `${label}. ${text}`);
  if (now.length === 0) return [WORDS.nothing];
  return [...begins, ...(goesOn.length > 0 ? [`${WORDS.goesOn} ${goesOn.join("; ")}.`] : [])];
}
