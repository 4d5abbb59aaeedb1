/** What a reader predicts of the help that fits a case, and whether the answer is shown. */

import { byId, field } from "../activity/tokens";
import type { Candidate, ShownChoice } from "../contract";

export interface Picks {
  /** Ids of interventions, in the order in which they were picked. */
  picks: string[];
  is_shown: boolean;
}

const PICK = "kies:";
const SHOWN = "toon:ja";

export const NO_PICKS: Picks = { picks: [], is_shown: false };

/** The picks in the state of a dialogue; one that leads to no help has none. */
export function picksOf({ picks = [], is_shown = false }: Partial<Picks>): Picks {
  return { picks, is_shown };
}

/** The parts of an address that are picks, and the others. */
export function readPicks(tokens: readonly string[], choice: ShownChoice): { picks: Picks; rest: string[] } {
  const named = tokens.filter((token) => token.startsWith(PICK)).map((token) => token.slice(PICK.length));
  const picks = { picks: known(named, choice), is_shown: tokens.includes(SHOWN) };
  const taken = new Set(writePicks(picks));
  return { picks, rest: tokens.filter((token) => !taken.has(token)) };
}

export function writePicks({ picks, is_shown }: Picks): string[] {
  return [...picks.map((id) => PICK + id), ...(is_shown ? [SHOWN] : [])];
}

/** Picks from outside, made safe. */
export function repairPicks(value: unknown, choice: ShownChoice): Picks {
  const given = field(value, "picks");
  return { picks: known(Array.isArray(given) ? given.map(String) : [], choice), is_shown: field(value, "is_shown") === true };
}

/** Pick one, or take it back; one too many is refused. */
export function toggled({ picks, is_shown }: Picks, id: string, choice: ShownChoice): Picks {
  const without = picks.filter((other) => other !== id);
  if (without.length < picks.length) return { picks: without, is_shown };
  return { picks: picks.length < choice.picks ? [...picks, id] : picks, is_shown };
}

/** What was picked, and what fits or may fit and was not. */
export function compared({ picks }: Picks, { candidates }: ShownChoice): Record<"picked" | "fitting" | "possible", Candidate[]> {
  const others = candidates.filter(({ id }) => !picks.includes(id));
  return {
    picked: picks.flatMap((id) => byId(candidates, id) ?? []),
    fitting: others.filter(({ fit }) => fit === "past"),
    possible: others.filter(({ fit }) => fit === "deels"),
  };
}

function known(ids: readonly string[], { candidates, picks }: ShownChoice): string[] {
  return [...new Set(ids)].filter((id) => byId(candidates, id)).slice(0, picks);
}
