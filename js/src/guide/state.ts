/** The reader's answers: from the address, into the address, and made safe when they come from elsewhere. */

import { byId, field, pair, parts, writePairs } from "../activity/tokens";
import type { Guide, GuideQuestion } from "../contract";

/** The ids of the chosen options, by question. */
export type Answers = Record<string, string[]>;

export interface GuideState {
  answers: Answers;
}

/** Nothing answered. */
export function start(): GuideState {
  return { answers: {} };
}

/** Read `vraag.optie,vraag.andere`. What is not understood, or one too many, is left out and named. */
export function read(text: string, content: Guide): { state: GuideState; ignored: string[] } {
  const ignored: string[] = [];
  let answers: Answers = {};
  for (const part of parts(text)) {
    const [id, option] = pair(part) ?? ["", ""];
    const question = byId(content.questions, id);
    const isKnown = question && byId(question.options, option) && canTakeOne(question, answers);
    if (isKnown) answers = choose(answers, question, option, true);
    else ignored.push(part);
  }
  return { state: { answers }, ignored };
}

/** Write the value that `read` understands; empty when nothing was answered. */
export function write({ answers }: GuideState, { questions }: Guide): string {
  return writePairs(questions.flatMap(({ id }) => (answers[id] ?? []).map((option) => [id, option] as const)));
}

/** A state that fits this content, from anything at all. */
export function repair(value: unknown, { questions }: Guide): GuideState {
  const given = field(value, "answers");
  const answers = questions.reduce<Answers>((sofar, question) => {
    const ids = field(given, question.id);
    return Array.isArray(ids) ? withAnswer(sofar, question, ids) : sofar;
  }, {});
  return { answers };
}

/** The answers after the reader chose or unchose an option. */
export function choose(answers: Answers, question: GuideQuestion, option: string, isOn: boolean): Answers {
  const others = question.several ? (answers[question.id] ?? []).filter((one) => one !== option) : [];
  const wanted = isOn ? [...others, option] : others;
  return withAnswer(answers, question, wanted);
}

/** The answers with those of one question replaced: in the order of its options, each once, and only what exists. */
function withAnswer(answers: Answers, question: GuideQuestion, ids: readonly unknown[]): Answers {
  const known = question.options.map(({ id }) => id).filter((id) => ids.includes(id));
  const kept = question.several ? known : known.slice(0, 1);
  const { [question.id]: _, ...others } = answers;
  return kept.length > 0 ? { ...others, [question.id]: kept } : others;
}

function canTakeOne({ id, several }: GuideQuestion, answers: Answers): boolean {
  return several || answers[id] === undefined;
}
