/** The way through a dialogue: which steps the reader's choices lead to. */

import { byId, pair } from "../activity/tokens";
import type { Dialogue, Option, Step } from "../contract";

export interface DialogueState {
  /** `step.option` in the order taken. */
  choices: string[];
  /** Of a case that leads to help. */
  picks?: string[];
  is_shown?: boolean;
}

/** What the way through it depends on. */
type Ways = Pick<Dialogue, "steps">;

const END = "einde";

/** A step as the reader meets it; without a choice it is the open one, at the end of the way. */
export interface Turn {
  step: Step;
  chosen: Option | null;
}

export interface Way {
  turns: Turn[];
  /** The choices that led along it. */
  taken: string[];
  /** What does not follow from it: from the first choice on that is not one here. */
  rest: string[];
}

/** Follow choices (`step.option`) from the first step on. */
export function follow(choices: readonly string[], content: Ways): Way {
  const turns: Turn[] = [];
  let step: Step | null = content.steps[0] ?? null;
  for (const choice of choices) {
    const chosen: Option | undefined = step ? optionOf(step, choice) : undefined;
    if (!step || !chosen) break;
    turns.push({ step, chosen });
    step = stepAfter(step, chosen, content);
  }
  const [taken, rest] = [choices.slice(0, turns.length), choices.slice(turns.length)];
  return { turns: step ? [...turns, { step, chosen: null }] : turns, taken, rest };
}

/** The step that an option leads to; null at the end. */
export function stepAfter(step: Step, option: Option, { steps }: Ways): Step | null {
  if (option.next === END) return null;
  if (option.next !== null) return byId(steps, option.next) ?? null;
  return steps[steps.indexOf(step) + 1] ?? null;
}

/** How many steps there are from this one on, for who chooses what fits: options lead on, never back. */
export function stepsFrom(step: Step, content: Ways): number {
  const fitting = step.options.find(({ fit }) => fit === "past") ?? step.options[0];
  const after = fitting ? stepAfter(step, fitting, content) : null;
  return after && content.steps.indexOf(after) > content.steps.indexOf(step) ? 1 + stepsFrom(after, content) : 1;
}

/** Whether there is more than one way, so that nobody knows how many steps are to come. */
export function hasWays({ steps }: Ways): boolean {
  return steps.some(({ options }) => options.some(({ next }) => next !== null));
}

function optionOf(step: Step, choice: string): Option | undefined {
  const [stepId, optionId] = pair(choice) ?? [];
  return stepId === step.id ? step.options.find(({ id }) => id === optionId) : undefined;
}
