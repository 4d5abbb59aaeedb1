/** What stands along the scale: a number at each stop, and which of them are months and which years. */

/** Stops of one unit, as places in the list of stops. */
export interface Unit {
  unit: "months" | "years";
  first: number;
  last: number;
}

/** More stops than this cannot all have their number on a phone. */
const MOST_ON_A_PHONE = 11;

/** Whether a phone leaves the number at a place out: every second one, and what stands close to the chosen one. */
export function isSpare(place: number, chosen: number, stops: readonly number[]): boolean {
  if (stops.length <= MOST_ON_A_PHONE || place === chosen) return false;
  return place % 2 === 1 || Math.abs(place - chosen) === 1;
}

/** The place of the first stop from which on every age can be said in years and half years. */
export function firstYear(stops: readonly number[]): number {
  const lastInMonths = stops.findLastIndex((stop) => stop < 12 || stop % 6 !== 0);
  return lastInMonths + 1;
}

/** The numbers along the scale: `−9`, `0`, `6`, then years: `1`, `1½`, `18`. */
export function ticks(stops: readonly number[]): string[] {
  const years = firstYear(stops);
  return stops.map((stop, place) => (place < years ? inMonths(stop) : inYears(stop)));
}

/** The place of birth on the scale, where it lies between stops before and after; null where the line begins later. */
export function birthPlace(stops: readonly number[]): number | null {
  const place = stops.indexOf(0);
  return place > 0 ? place : null;
}

/** The stretches of the scale that count in months and in years, from birth on. */
export function units(stops: readonly number[]): Unit[] {
  const years = firstYear(stops);
  const birth = birthPlace(stops);
  const all: Unit[] = [
    { unit: "months", first: birth ?? 0, last: years - 1 },
    { unit: "years", first: years, last: stops.length - 1 },
  ];
  return all.filter(({ first, last }) => first <= last);
}

function inMonths(stop: number): string {
  return String(stop).replace("-", "−").replace(".", ",");
}

function inYears(stop: number): string {
  const whole = Math.floor(stop / 12);
  return stop % 12 === 0 ? String(whole) : `${whole}½`;
}
