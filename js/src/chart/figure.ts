/** What Python sends of each figure, and what the reader did with it. */

/** A number of 0 to 100 to guess; `sentence` leaves it open. */
export interface NumberGuess {
  kind: "number";
  before: string;
  sentence: string;
  about: string;
  answer: number;
}

/** A line to draw: the numbers at `x`, of which the first is given, from 0 to `top`. */
export interface LineGuess {
  kind: "line";
  task: string;
  x: number[];
  answer: number[];
  top: number;
}

/** A curve to put in its place, in standard deviations from the given one. */
export interface CurveGuess {
  kind: "curve";
  task: string;
  answer: number;
}

export type Guess = NumberGuess | LineGuess | CurveGuess;

export interface Figure {
  key: string;
  label: string;
  title: string;
  guess: Guess;
}

/** What a reader guessed: a number, or of a line the numbers that were set, with null where none was. */
export type Guessed = number | (number | null)[];

/** The plain state of a chart: the chosen figure, the guesses by key, and the keys of which the answer is seen. */
export interface ChartState {
  figure: string;
  guesses: Record<string, Guessed>;
  shown: string[];
}

/** How far to the right a curve can be put, in standard deviations. */
export const FURTHEST = 2;

/** A usable state out of anything: what names no figure or fits no guess stays out. Throws when there are no figures. */
export function repaired(figures: readonly Figure[], value: unknown): ChartState {
  const [first] = figures;
  if (!first) throw new Error("a chart without figures");
  const given = (value ?? {}) as Partial<Record<keyof ChartState, unknown>>;
  const keys = figures.map(({ key }) => key);
  const guesses = Object.entries((given.guesses ?? {}) as object).filter(([key, guess]) => {
    const figure = figures.find((one) => one.key === key);
    return figure !== undefined && fits(figure.guess, guess);
  });
  const shown = Array.isArray(given.shown) ? given.shown.filter((key) => keys.includes(key)) : [];
  return {
    figure: keys.find((key) => key === given.figure) ?? first.key,
    guesses: Object.fromEntries(guesses) as Record<string, Guessed>,
    shown: [...new Set<string>(shown)],
  };
}

function fits(guess: Guess, value: unknown): boolean {
  if (guess.kind === "line") {
    const isNumber = (one: unknown) => one === null || isWithin(one, guess.top);
    return Array.isArray(value) && value.length === guess.x.length && value.every(isNumber);
  }
  return isWithin(value, guess.kind === "curve" ? FURTHEST : 100);
}

function isWithin(value: unknown, top: number): boolean {
  return typeof value === "number" && value >= 0 && value <= top;
}

/** A drawn line at every place: straight between the numbers that were set, level after the last; the first is given. */
export function wholeLine(guess: LineGuess, set: readonly (number | null)[]): number[] {
  const points = guess.x.flatMap((_, place) => {
    const value = place === 0 ? guess.answer[0] : set[place];
    return value === null || value === undefined ? [] : [{ place, value }];
  });
  return guess.x.map((_, place) => {
    const after = points.find((one) => one.place >= place);
    const before = points.findLast((one) => one.place <= place);
    if (!before || !after) return (before ?? after)?.value ?? 0;
    const share = after.place === before.place ? 0 : (place - before.place) / (after.place - before.place);
    return Math.round(before.value + share * (after.value - before.value));
  });
}

/** The places of a line with one more number set, and what a quick hand skipped between two of them. */
export function drawnTo(
  guess: LineGuess,
  set: readonly (number | null)[],
  place: number,
  value: number,
  from: number | null = null,
): (number | null)[] {
  const next = guess.x.map((_, at) => set[at] ?? null);
  if (place < 1 || place >= next.length) return next;
  next[place] = Math.round(Math.min(guess.top, Math.max(0, value)));
  if (from !== null) for (let at = Math.min(from, place) + 1; at < Math.max(from, place); at++) next[at] = null;
  next[0] = null;
  return next;
}
