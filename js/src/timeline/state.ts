/** The reader's choices: from the address, into the address, and made safe when they come from elsewhere. */

import { byId, field, parts } from "../activity/tokens";
import type { Timeline } from "../contract";

export interface TimelineState {
  /** One of the stops. */
  age: number;
  /** Id of the chosen answer to the question. */
  answer: string | null;
}

/** The age at which the record starts, and no answer. */
export function start(content: Timeline): TimelineState {
  return { age: content.start, answer: null };
}

/** Read `6,optie`: an age and an answer. What is not understood is left out and named. */
export function read(text: string, content: Timeline): { state: TimelineState; ignored: string[] } {
  const state = start(content);
  const ignored: string[] = [];
  for (const [place, part] of parts(text).entries()) {
    if (place === 0 && /^-?\d+(\.\d+)?$/.test(part) && isStop(Number(part), content)) state.age = Number(part);
    else if (state.answer === null && isAnswer(part, content)) state.answer = part;
    else ignored.push(part);
  }
  return { state, ignored };
}

/** Write the value that `read` understands; empty when nothing was chosen. */
export function write({ age, answer }: TimelineState, content: Timeline): string {
  if (age === content.start && answer === null) return "";
  return answer === null ? String(age) : `${age},${answer}`;
}

/** Whether the reader moved the age or answered the question. */
export function isDone(state: TimelineState, content: Timeline): boolean {
  return write(state, content) !== "";
}

/** A state that fits this content, from anything at all. */
export function repair(value: unknown, content: Timeline): TimelineState {
  const age = field(value, "age");
  const answer = field(value, "answer");
  return {
    age: isStop(age, content) ? age : content.start,
    answer: isAnswer(answer, content) ? answer : null,
  };
}

function isStop(age: unknown, { stops }: Timeline): age is number {
  return stops.includes(age as number);
}

function isAnswer(id: unknown, { question }: Timeline): id is string {
  return typeof id === "string" && byId(question.options, id) !== undefined;
}
