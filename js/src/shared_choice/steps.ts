/** Choosing together for a class: what to lay beside each other, and then one question of the sheet at a time. */

import type { StepsProps } from "../activity/engine";
import { type ClassStep, reading } from "../classroom/session";
import { type Row, type ShownSharedChoice, UI } from "../contract";
import { type ChoiceState, chosenOptions, FEWEST, MOST } from "./state";

export function steps({ content, state, change }: StepsProps<ShownSharedChoice, ChoiceState>): ClassStep[] {
  const { options } = state;
  const toggled = (id: string) => (options.includes(id) ? options.filter((one) => one !== id) : [...options, id].slice(0, MOST));
  const pick: ClassStep = {
    ...reading("kies", UI.choice.sheet, [options.length < MOST ? UI.choice.pick_help : UI.choice.full]),
    question: UI.choice.pick,
    options: content.options.map(({ id, name }) => ({ id, text: name, verdict: null, told: [] })),
    several: true,
    chosen: options,
    choose: (id) => change({ ...state, options: toggled(id) }),
  };
  const chosen = chosenOptions(state, content);
  const says = (row: Row): string[] => [
    ...chosen.map(({ name, answers }) => `${name}: ${(answers[row.id] ?? []).join(" ")}`),
    ...content.always.map(({ name, answers }) => `${name}: ${answers[row.id] ?? ""}`),
  ];
  const sheet = content.rows.map((row) => reading(row.id, row.text, says(row)));
  const asked = content.parents_ask.map(({ question, answer }, place) => reading(`ouders-${place}`, question, [answer]));
  const matters = reading("belangrijk", UI.choice.matters, [...content.matters, UI.choice.decided]);
  return [pick, ...(chosen.length >= FEWEST ? [...sheet, ...asked, matters] : [])];
}
