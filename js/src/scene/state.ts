/** The reader's way through the moments: from the address, into the address, and made safe when it comes from elsewhere. */

import { byId, field, pair, parts, textEntries, writePairs } from "../activity/tokens";
import type { Act, DrawnMoment, ShownScene } from "../contract";

export interface SceneState {
  /** Ids of the moments that were seen, each once; the last is on show. */
  seen: string[];
  /** The chosen option for each question, by moment. */
  answers: Record<string, string>;
}

/** The first moment, nothing answered. */
export function start({ moments: [first] }: ShownScene): SceneState {
  if (!first) throw new Error("a scene without moments");
  return { seen: [first.id], answers: {} };
}

/** Read `dichtbij,schrik,dichtbij.optie`: the moments seen and the answers. What is not understood is left out and named. */
export function read(text: string, content: ShownScene): { state: SceneState; ignored: string[] } {
  const seen: string[] = [];
  const answers: Record<string, string> = {};
  const ignored: string[] = [];
  for (const part of parts(text)) {
    const [moment, option] = pair(part) ?? [part, null];
    if (option === null && byId(content.moments, moment) && !seen.includes(moment)) seen.push(moment);
    else if (option !== null && isAnswer(content, moment, option) && !(moment in answers)) answers[moment] = option;
    else ignored.push(part);
  }
  return { state: { seen: seen.length > 0 ? seen : start(content).seen, answers }, ignored };
}

/** Write the value that `read` understands; empty when nothing was done. */
export function write({ seen, answers }: SceneState, content: ShownScene): string {
  const answered = writePairs(content.moments.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]] as const])));
  const isAtStart = seen.length === 1 && seen[0] === content.moments[0]?.id;
  return [...(isAtStart && answered === "" ? [] : seen), answered].filter(Boolean).join(",");
}

/** A state that fits this content, from anything at all. */
export function repair(value: unknown, content: ShownScene): SceneState {
  const given = field(value, "seen");
  const known = (Array.isArray(given) ? given : []).filter((id) => typeof id === "string" && byId(content.moments, id));
  const answers = textEntries(field(value, "answers")).filter(([moment, option]) => isAnswer(content, moment, option));
  return { seen: known.length > 0 ? [...new Set<string>(known)] : start(content).seen, answers: Object.fromEntries(answers) };
}

/** The same after going to a moment. */
export function gone(state: SceneState, to: string): SceneState {
  return { ...state, seen: [...state.seen.filter((id) => id !== to), to] };
}

/** The moment on show. */
export function shown({ seen }: SceneState, content: ShownScene): DrawnMoment {
  const moment = byId(content.moments, seen.at(-1) ?? "");
  if (!moment) throw new Error(`no moment is named ${seen.at(-1)}`);
  return moment;
}

/** Whether a moment's reason may be said: its question was answered, if it asks one. */
export function isOpen({ id, question }: DrawnMoment, { answers }: SceneState): boolean {
  return question === null || id in answers;
}

/** Whether enough was seen, and what was seen leaves no question open. */
export function isDone(state: SceneState, content: ShownScene): boolean {
  return (
    state.seen.length >= content.enough && state.seen.every((id) => content.moments.some((one) => one.id === id && isOpen(one, state)))
  );
}

/** What can be done at a moment. */
export function actsAt(moment: DrawnMoment, { acts }: ShownScene): Act[] {
  return acts.filter(({ at }) => at === null || at.includes(moment.id));
}

function isAnswer(content: ShownScene, moment: string, option: string): boolean {
  return byId(byId(content.moments, moment)?.question?.options ?? [], option) !== undefined;
}
