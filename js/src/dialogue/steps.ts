/** The way through a dialogue, step by step, for a class: what follows a step is known once it was chosen. */

import type { StepsProps } from "../activity/engine";
import { paragraphs } from "../activity/paragraphs";
import { explained, oneOrNone } from "../classroom/choices";
import { type ClassStep, reading } from "../classroom/session";
import { type ShownChoice, type ShownDialogue, UI } from "../contract";
import { say } from "../core/say";
import { type Picks, picksOf, toggled } from "./picks";
import { type DialogueState, follow, hasWays, stepsFrom, type Turn } from "./way";
import { progress, WORDS } from "./words";

export function steps({ content, state, change, inOrder }: StepsProps<ShownDialogue, DialogueState>): ClassStep[] {
  const { choices } = state;
  const { turns } = follow(choices, content);
  const isDone = turns.at(-1)?.chosen !== null;
  const turn = ({ step, chosen }: Turn, place: number): ClassStep => ({
    id: step.id,
    heading: progress(place + 1, place + stepsFrom(step, content), !hasWays(content)),
    lead: paragraphs(step.situation),
    question: step.question,
    options: explained(inOrder(step.options)),
    chosen: oneOrNone(chosen?.id),
    choose: (id) => change({ ...state, choices: [...choices.slice(0, place), `${step.id}.${id}`] }),
    known: [],
    leads: true,
  });
  const people = reading("mensen", WORDS.people, [content.people]);
  const closing = reading("afsluiting", UI.dialogue.closing, [content.closing]);
  const help = content.choice ? [helpStep(content.choice, picksOf(state), (picks) => change({ ...state, ...picks }))] : [];
  return [people, ...turns.map(turn), ...(isDone ? [closing, ...help] : [])];
}

/** Which help fits: the class predicts, and then hears what the case asks and how each fits. */
function helpStep(choice: ShownChoice, picks: Picks, change: (picks: Picks) => void): ClassStep {
  const words = UI.case_choice;
  return {
    ...reading("hulp", words.answer, [say(words.help, { count: choice.picks })]),
    question: choice.question,
    options: choice.candidates.map(({ id, name, fit, reasons }) => ({
      id,
      text: name,
      verdict: { fit, words: words.fits[fit] },
      told: [reasons.join(" ")],
    })),
    several: true,
    chosen: picks.picks,
    choose: (id) => change(toggled(picks, id, choice)),
    known: [
      `${words.asks} ${choice.asked.map(({ label, because }) => `${label}. ${because}`).join(" ")}`,
      `${words.remember} ${choice.remember}`,
    ],
  };
}
