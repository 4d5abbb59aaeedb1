/** What the reader answered, and what follows from it. */

import { byId, pair, parts, textEntries, writePairs } from "../activity/tokens";
import type { Choice, Quiz, QuizQuestion } from "../contract";
import { draw, FIRST_SET, LAST_SET } from "./draw";

export interface QuizState {
  /** Per question the answer. */
  answers: Record<string, string>;
  /** The number of the set in a mixed quiz; null is the first. */
  seed: number | null;
}

/** The questions that the reader sees, in their order. */
export function asked({ mixed, questions }: Quiz, seed: number | null): QuizQuestion[] {
  return mixed ? draw(questions, seed ?? FIRST_SET) : questions;
}

/** The reader's answer to a question; null before it. */
export function answerTo(question: QuizQuestion, { answers }: QuizState): Choice | null {
  const id = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return question.options.find((option) => option.id === id) ?? null;
}

/** Whether every question has its answer. */
export function isAnswered(state: QuizState, content: Quiz): boolean {
  return asked(content, state.seed).every((question) => answerTo(question, state));
}

/** The place of the last question with an answer; -1 when there is none. */
export function lastAnswered(questions: readonly QuizQuestion[], state: QuizState): number {
  return questions.findLastIndex((question) => answerTo(question, state));
}

/** The place of the next question without an answer, going round; null when every other has one. */
export function nextOpen(questions: readonly QuizQuestion[], state: QuizState, from: number): number | null {
  const others = questions.map((_, step) => (from + step) % questions.length).slice(1);
  return others.find((place) => !answerTo(questions[place]!, state)) ?? null;
}

/** Where to read again after these answers, each place once: not for what fitted. */
export function placesToRead(state: QuizState, content: Quiz): QuizQuestion["back_to"][] {
  const missed = asked(content, state.seed).filter((question) => answerTo(question, state)?.fit !== "past");
  return [...new Map(missed.map(({ back_to }) => [back_to.href, back_to])).values()];
}

/** `question.answer` pairs, behind the number of the set if there is one. */
export function writeAnswers(state: QuizState, content: Quiz): string {
  const pairs = asked(content, state.seed).flatMap((question) => {
    const answer = answerTo(question, state);
    return answer ? [[question.id, answer.id] as const] : [];
  });
  return [state.seed === null ? "" : String(state.seed), writePairs(pairs)].filter(Boolean).join(",");
}

export function readAnswers(text: string, content: Quiz): { state: QuizState; ignored: string[] } {
  const [first, ...others] = parts(text);
  const seed = content.mixed && first !== undefined ? readSet(first) : null;
  const given = seed === null ? parts(text) : others;
  const pairs = given.map(pair);
  const state = keep(
    pairs.filter((one) => one !== null),
    content,
    seed,
  );
  const ignored = given.filter((_, place) => {
    const [question, answer] = pairs[place] ?? [];
    return question === undefined || state.answers[question] !== answer;
  });
  return { state, ignored };
}

/** The number of a set as typed or as it stands in an address; null when it is none. */
export function readSet(text: string): number | null {
  return /^\d{1,4}$/.test(text) && isSet(Number(text)) ? Number(text) : null;
}

function isSet(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= FIRST_SET && (value as number) <= LAST_SET;
}

/** The state in which these answers stand, without those that are none here. */
export function keepAnswers(answers: unknown, seed: unknown, content: Quiz): QuizState {
  return keep(textEntries(answers), content, content.mixed && isSet(seed) ? seed : null);
}

function keep(pairs: readonly [string, string][], content: Quiz, seed: number | null): QuizState {
  const questions = asked(content, seed);
  const known = pairs.filter(([question, answer]) => byId(questions, question)?.options.some(({ id }) => id === answer));
  return { answers: Object.fromEntries(known), seed };
}
