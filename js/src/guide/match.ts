/** Which advice fits the answers, and because of what. Nothing is counted or added up: each advice says itself when it fits. */

import type { Advice, Guide } from "../contract";
import type { Answers } from "./state";

/** Whether an advice does not depend on any answer. */
export function isForAll({ when }: Advice): boolean {
  return Object.keys(when).length === 0;
}

/** Whether for each question that the advice names one of its options is chosen. */
export function fits({ when }: Advice, answers: Answers): boolean {
  return Object.entries(when).every(([question, wanted]) => wanted.some((option) => answers[question]?.includes(option)));
}

/** The advice to show: what is urgent first, the rest in the order of the record. */
export function adviceFor({ advice }: Guide, answers: Answers): Advice[] {
  const shown = advice.filter((one) => fits(one, answers));
  return [...shown.filter((one) => one.urgent), ...shown.filter((one) => !one.urgent)];
}

/** The words of the chosen options that made an advice fit, in the order of the questions. */
export function becauseOf({ when }: Advice, answers: Answers, { questions }: Guide): string[] {
  return questions.flatMap(({ id, options }) =>
    options.filter((option) => when[id]?.includes(option.id) && answers[id]?.includes(option.id)).map(({ text }) => text),
  );
}

/** What appears and what goes when the answers change. */
export function difference(before: readonly Advice[], after: readonly Advice[]): { added: Advice[]; gone: Advice[] } {
  return { added: after.filter((one) => !before.includes(one)), gone: before.filter((one) => !after.includes(one)) };
}
