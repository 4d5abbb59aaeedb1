/** The way through a decision path: which questions the answers lead past, and where it stands now. */

import { byId, field, pair, parts } from "../activity/tokens";
import type { Branch, DecisionPath, Fork, Leaf } from "../contract";

export interface PathState {
  /** `question.answer` in the order taken. */
  choices: string[];
}

/** A question that was answered, and how. */
export interface Turn {
  fork: Fork;
  branch: Branch;
  /** The leaf that the answer led to, when the way went on from there. */
  leaf: Leaf | null;
}

export interface Way {
  turns: Turn[];
  /** The open question; null at a leaf with which the way ends. */
  fork: Fork | null;
  /** The leaf where the reader stands now. */
  leaf: Leaf | null;
  /** What does not follow: from the first answer on that is not one here. */
  rest: string[];
}

/** Follow answers from the first question on. Mirrors `place_after` in `hechting/engines/decision_path/widget.py`. */
export function follow(choices: readonly string[], content: DecisionPath): Way {
  const turns: Turn[] = [];
  let fork: Fork | null = content.forks[0] ?? null;
  let leaf: Leaf | null = null;
  for (const choice of choices) {
    const [forkId, branchId] = pair(choice) ?? ["", ""];
    const branch: Branch | undefined = fork && fork.id === forkId ? byId(fork.branches, branchId) : undefined;
    if (!fork || !branch) break;
    leaf = byId(content.leaves, branch.to) ?? null;
    turns.push({ fork, branch, leaf });
    fork = byId(content.forks, leaf ? (leaf.goes_on ?? "") : branch.to) ?? null;
  }
  return { turns, fork, leaf, rest: choices.slice(turns.length) };
}

/** The number of a question, from 1, as the drawn tree has it. */
export function numberOf(id: string, { forks }: DecisionPath): number {
  return forks.findIndex((fork) => fork.id === id) + 1;
}

export function read(text: string, content: DecisionPath): { state: PathState; ignored: string[] } {
  const given = parts(text);
  const { rest } = follow(given, content);
  return { state: { choices: given.slice(0, given.length - rest.length) }, ignored: rest };
}

export function write({ choices }: PathState): string {
  return choices.join(",");
}

/** A state that fits this content, from anything at all. */
export function repair(value: unknown, content: DecisionPath): PathState {
  const given = field(value, "choices");
  const choices = Array.isArray(given) ? given.filter((one): one is string => typeof one === "string") : [];
  return { choices: choices.slice(0, choices.length - follow(choices, content).rest.length) };
}
