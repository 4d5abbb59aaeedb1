/** What would change if the reader asked a little less. Mirrors the relaxations of `hechting/filtering/search.py`. */

import type { CriterionName } from "../contract";
import type { Question } from "./criteria";
import { failingOnly, type Judged } from "./judged";

/** One way to ask less, and the ids that would then come back into *past*. */
export interface Relaxation {
  criterion: CriterionName;
  change: "raise_limit" | "drop_value" | "drop";
  value: string | number | null;
  brings_back: string[];
}

/** What asking less would bring back: smallest change first, changes without result last. */
export function relaxations(shown: readonly Judged[], question: Question): Relaxation[] {
  const found = [
    ...raiseLimit(shown),
    ...dropValue(shown, question.criteria.mechanisms),
    ...question.active.map((criterion) => relaxation(criterion, "drop", null, failingOnly(shown, criterion))),
  ];
  const size = ({ brings_back }: Relaxation) => brings_back.length || Infinity;
  return found.sort((one, other) => (size(one) === size(other) ? 0 : size(one) - size(other)));
}

/** Raise the session limit to the nearest number that brings something back. */
function raiseLimit(shown: readonly Judged[]): Relaxation[] {
  const most = ({ item }: Judged) => item.record.sessions.number_max;
  const failing = failingOnly(shown, "max_sessions").filter((one) => most(one) !== null);
  if (failing.length === 0) return [];
  const limit = failing.reduce((least, one) => Math.min(least, most(one)!), Infinity);
  return [
    relaxation(
      "max_sessions",
      "raise_limit",
      limit,
      failing.filter((one) => most(one) === limit),
    ),
  ];
}

/** Leave out one of several chosen mechanisms, which must otherwise all be present. */
function dropValue(shown: readonly Judged[], chosen: readonly string[]): Relaxation[] {
  if (chosen.length < 2) return [];
  const failing = failingOnly(shown, "mechanisms").filter(({ misses }) => misses === 1);
  return chosen.map((value) => {
    const rest = chosen.filter((other) => other !== value);
    const back = failing.filter(({ item }) => rest.every((other) => item.values.mechanisms.includes(other)));
    return relaxation("mechanisms", "drop_value", value, back);
  });
}

function relaxation(criterion: CriterionName, change: Relaxation["change"], value: Relaxation["value"], back: Judged[]): Relaxation {
  return { criterion, change, value, brings_back: back.map(({ item }) => item.record.id) };
}
