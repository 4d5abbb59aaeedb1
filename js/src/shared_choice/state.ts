/** Which kinds of help stand on the sheet, and in which form. */

import { byId, field, parts } from "../activity/tokens";
import type { ChoiceOption, ShownSharedChoice } from "../contract";

export type Form = "gewoon" | "groot" | "eenvoudig";

export interface ChoiceState {
  /** Ids of interventions, in the order in which they were added. */
  options: string[];
  form: Form;
}

export const FORMS = ["gewoon", "groot", "eenvoudig"] as const;

/** So many interventions a sheet holds, as in `hechting/engines/shared_choice/schema.py`. */
export const FEWEST = 2;
export const MOST = 4;

export function startState(): ChoiceState {
  return { options: [], form: "gewoon" };
}

/** The form, unless it is the ordinary one, and then the options; a form has a name that no intervention has. */
export function writeState({ options, form }: ChoiceState): string {
  return [...(form === "gewoon" ? [] : [`vorm.${form}`]), ...options].join(",");
}

export function readState(text: string, content: ShownSharedChoice): { state: ChoiceState; ignored: string[] } {
  const given = parts(text);
  const form = FORMS.find((one) => given.includes(`vorm.${one}`)) ?? "gewoon";
  const state = keep(given, form, content);
  const kept = new Set(writeState(state).split(","));
  return { state, ignored: given.filter((part) => !kept.has(part)) };
}

export function repairState(value: unknown, content: ShownSharedChoice): ChoiceState {
  const options = field(value, "options");
  const form = FORMS.find((one) => one === field(value, "form")) ?? "gewoon";
  return keep(Array.isArray(options) ? options.map(String) : [], form, content);
}

/** The chosen columns. */
export function chosenOptions({ options }: ChoiceState, content: ShownSharedChoice): ChoiceOption[] {
  return options.map((id) => byId(content.options, id)).filter((one) => one !== undefined);
}

function keep(ids: readonly string[], form: Form, content: ShownSharedChoice): ChoiceState {
  const known = [...new Set(ids)].filter((id) => byId(content.options, id));
  return { options: known.slice(0, MOST), form };
}
