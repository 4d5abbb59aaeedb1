/** The way through a decision path, one question at a time, for a class: where an answer leads is told with it. */

import type { StepsProps } from "../activity/engine";
import { paragraphs } from "../activity/paragraphs";
import { oneOrNone } from "../classroom/choices";
import { type ClassStep, reading } from "../classroom/session";
import { type Branch, type DecisionPath, type Fork, type Leaf, UI } from "../contract";
import { say } from "../core/say";
import { follow, numberOf, type PathState } from "./way";
import { questionWords } from "./words";

export function steps({ content, state: { choices }, change }: StepsProps<DecisionPath, PathState>): ClassStep[] {
  const { turns, fork, leaf } = follow(choices, content);
  const ask = (one: Fork, branch: Branch | null, place: number): ClassStep => ({
    id: one.id,
    heading: questionWords(numberOf(one.id, content)),
    lead: [...(one.who ? [say(UI.decision_path.asked, { who: one.who })] : []), ...paragraphs(one.help), ...one.signs],
    question: one.text,
    options: one.branches.map(({ id, text, to }) => ({ id, text, verdict: null, told: [whereTo(to, content)] })),
    chosen: oneOrNone(branch?.id),
    choose: (id) => change({ choices: [...choices.slice(0, place), `${one.id}.${id}`] }),
    known: [],
    leads: true,
  });
  const passed = turns.flatMap((turn, place) => {
    const isOnTheWay = turn.leaf !== null && turn.leaf !== leaf;
    return [ask(turn.fork, turn.branch, place), ...(isOnTheWay ? [end(turn.leaf!)] : [])];
  });
  const always = reading(
    "altijd",
    UI.decision_path.always,
    content.always.map(({ text }) => text),
  );
  return [...passed, ...(leaf ? [end(leaf)] : []), ...(fork ? [ask(fork, null, turns.length)] : [always])];
}

/** Where an answer leads, in words. */
function whereTo(to: string, content: DecisionPath): string {
  const leaf = content.leaves.find(({ id }) => id === to);
  return leaf ? leaf.title : say(UI.decision_path.to_question, { number: numberOf(to, content) });
}

/** Who does what, and what nobody does. */
function end({ id, title, kind, text, tasks, not_to, links }: Leaf): ClassStep {
  const words = UI.decision_path;
  return reading(id, title, [
    words.kinds[kind],
    ...links.filter(({ href }) => href.startsWith("tel:")).map((link) => link.text),
    text,
    words.who_does,
    ...tasks.map(({ who, does }) => `${who}: ${does}`),
    words.not_to,
    ...not_to,
  ]);
}
