/** Where an intervention lies on contact hours and age. Mirrors `hechting/filtering/landscape.py`. */

import type { Brush, ListedIntervention } from "../contract";

/** What a frame may span, in whole hours and months. */
export const MOST_HOURS = 999;
export const FIRST_MONTH = -9;
export const LAST_MONTH = 999;

/** The hours of contact and the ages in months that an intervention spans; null is unknown. */
export interface Spot {
  hours_low: number | null;
  hours_high: number | null;
  age_low: number | null;
  age_high: number | null;
}

/** A spot that has a place: its hours are known, and one end of its ages at least. */
export interface Placed extends Spot {
  hours_low: number;
  hours_high: number;
}

/** Sessions times minutes: the smallest numbers for the low end, the largest for the high end; unknown unless all four are known. */
export function spotOf({ age, sessions }: ListedIntervention): Spot {
  const { number_min, number_max, length_minutes_min, length_minutes_max } = sessions;
  const isKnown = number_min !== null && number_max !== null && length_minutes_min !== null && length_minutes_max !== null;
  return {
    hours_low: isKnown ? (number_min * length_minutes_min) / 60 : null,
    hours_high: isKnown ? (number_max * length_minutes_max) / 60 : null,
    age_low: age.min_months,
    age_high: age.max_months,
  };
}

export function hasPlace(spot: Spot): spot is Placed {
  return spot.hours_high !== null && (spot.age_low !== null || spot.age_high !== null);
}

/** Whether an intervention lies in a frame or touches it; one without a place never does, an unknown end of an age is open. */
export function isInBrush(record: ListedIntervention, brush: Brush): boolean {
  const spot = spotOf(record);
  if (!hasPlace(spot)) return false;
  const hours = spot.hours_low <= brush.hours_to && spot.hours_high >= brush.hours_from;
  const starts = spot.age_low === null || spot.age_low <= brush.age_to;
  const lasts = spot.age_high === null || spot.age_high >= brush.age_from;
  return hours && starts && lasts;
}

/** Four bounds as a frame; null for what is none. */
export function readBrush(bounds: readonly unknown[]): Brush | null {
  const [hours_from, hours_to, age_from, age_to] = bounds;
  const isHours = isRange(hours_from, hours_to, 0, MOST_HOURS);
  if (bounds.length !== 4 || !isHours || !isRange(age_from, age_to, FIRST_MONTH, LAST_MONTH)) return null;
  return { hours_from, hours_to, age_from, age_to } as Brush;
}

function isRange(from: unknown, to: unknown, least: number, most: number): boolean {
  return Number.isInteger(from) && Number.isInteger(to) && least <= Number(from) && Number(from) <= Number(to) && Number(to) <= most;
}
