/** The groups of a hundred, one by one, for a class: a few numbers to raise hands for, and then the shapes. */

import type { StepsProps } from "../activity/engine";
import { paragraphs } from "../activity/paragraphs";
import { oneOrNone } from "../classroom/choices";
import type { ClassOption, ClassStep } from "../classroom/session";
import { type IconArray, type Scene, UI } from "../contract";
import { say } from "../core/say";
import { Field } from "./field";
import { askedPart, verdict } from "./grid";
import type { IconArrayState } from "./state";
import { howMany, WORDS } from "./words";

/** The numbers to choose from in a class, which holds up four cards. */
const NUMBERS = [5, 25, 50, 75];

const NEAREST = { fit: "past", words: WORDS.nearest } as const;
const FURTHER = { fit: "past-niet", words: WORDS.further } as const;

export function steps({ content, state, change }: StepsProps<IconArray, IconArrayState>): ClassStep[] {
  return content.scenes.map((scene) => ({
    id: scene.id,
    heading: scene.label,
    lead: [],
    picture: (isTold) => {
      const guess = state.guesses[scene.id] ?? null;
      return <Field scene={scene} unit={content.unit} draft={guess} guess={guess} isShown={isTold} />;
    },
    question: scene.question,
    options: guesses(scene, content.unit, state.guesses[scene.id]),
    chosen: oneOrNone(state.guesses[scene.id] === undefined ? null : String(state.guesses[scene.id])),
    choose: (number) => change({ scene: scene.id, guesses: { ...state.guesses, [scene.id]: Number(number) } }),
    known: [...scene.parts.map((part) => `${howMany(part)}: ${part.label}`), ...paragraphs(scene.note)],
    enter: () => state.scene !== scene.id && change({ ...state, scene: scene.id }),
  }));
}

/** Only what was chosen is told of: the others say the same again. */
function guesses(scene: Scene, unit: string, guess: number | undefined): ClassOption[] {
  const part = askedPart(scene);
  const { count } = part;
  const nearest = NUMBERS.reduce((best, one) => (Math.abs(one - count) < Math.abs(best - count) ? one : best));
  return NUMBERS.map((number) => ({
    id: String(number),
    text: `${say(WORDS.about, { number })} ${say(UI.icon_array.of_whole, { unit })}`,
    verdict: number === guess ? (number === nearest ? NEAREST : FURTHER) : null,
    told: number === guess ? paragraphs(scene[verdict(number, part)]) : [],
  }));
}
