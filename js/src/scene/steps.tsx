/** The moments of a scene, one by one, for a class: see it, guess or say why, and then hear the reason. */

import type { StepsProps } from "../activity/engine";
import { paragraphs } from "../activity/paragraphs";
import { explained, oneOrNone } from "../classroom/choices";
import { type ClassStep, reading } from "../classroom/session";
import { type DrawnMoment, type ShownScene, UI } from "../contract";
import { Stage } from "./stage";
import { gone, type SceneState } from "./state";

export function steps({ content, state, change, inOrder }: StepsProps<ShownScene, SceneState>): ClassStep[] {
  const go = (to: string) => change(gone(state, to));
  const at = ({ id, label, caption, why, question }: DrawnMoment): ClassStep => ({
    id,
    heading: label,
    lead: paragraphs(caption),
    picture: () => <Stage content={content} state={state} go={go} />,
    question: question?.text ?? null,
    options: explained(inOrder(question?.options ?? []), UI.answer_fits),
    chosen: oneOrNone(state.answers[id]),
    choose: (answer) => change({ ...state, answers: { ...state.answers, [id]: answer } }),
    known: paragraphs(why),
    enter: () => state.seen.at(-1) !== id && go(id),
  });
  const end = [content.conclusion, `${UI.scene.limits} ${content.limits}`];
  return [...content.moments.map(at), reading("besluit", UI.scene.conclusion, end)];
}
