/** Raised hands or cards, counted per option, before and after talking in pairs. Nothing is kept: it is gone with the page. */

export type Round = "before" | "after";

export const ROUNDS: readonly Round[] = ["before", "after"];

/** Hands by option, in each round. */
export type Tally = Record<Round, Record<string, number>>;

export const NO_HANDS: Tally = { before: {}, after: {} };

/** How many hands an option has in a round. */
export function hands(tally: Tally, round: Round, option: string): number {
  return tally[round][option] ?? 0;
}

/** The same with more or fewer hands, never fewer than none. */
export function counted(tally: Tally, round: Round, option: string, change: number): Tally {
  const count = Math.max(0, hands(tally, round, option) + change);
  return { ...tally, [round]: { ...tally[round], [option]: count } };
}

/** The length of the bar of an option as a share (0 to 1) of the hands in its round, so that rounds of unequal size compare. */
export function share(tally: Tally, round: Round, option: string): number {
  const all = Object.values(tally[round]).reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : hands(tally, round, option) / all;
}
