/** From hours and months to pixels and back, and a free place for each dot on the line of its ages. */

import type { Brush } from "../../contract";
import { FIRST_MONTH, LAST_MONTH, MOST_HOURS } from "../../core/landscape";
import type { Dot } from "./dots";

/** Pixels around the field. */
const LEFT = 46;
const RIGHT = 14;
const TOP = 14;
const BOTTOM = 42;

export const HEIGHT = 430;

/** Dots stand so many pixels apart, so that a finger hits one of them. */
const APART = 25;

/** Where a dot may stand on its line, as a part of it: in the middle if that is free. */
const STOPS = [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95];

/** With more dots than this nobody looks for a free place for each. */
const MOST_SPREAD = 150;

export interface Field {
  width: number;
  bounds: Brush;
  x: (months: number) => number;
  y: (hours: number) => number;
  months: (x: number) => number;
  hours: (y: number) => number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The field for these dots: ages in whole years from the pregnancy on if any begins there, hours from none on. */
export function fieldOf(dots: readonly Dot[], width: number): Field {
  const bounds = boundsOf(dots);
  const [left, right, top, bottom] = [LEFT, width - RIGHT, TOP, HEIGHT - BOTTOM];
  const aMonth = (right - left) / (bounds.age_to - bounds.age_from);
  const anHour = (bottom - top) / bounds.hours_to;
  const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
  return {
    width,
    bounds,
    left,
    right,
    top,
    bottom,
    x: (months) => within(left + (months - bounds.age_from) * aMonth, left, right),
    y: (hours) => within(bottom - hours * anHour, top, bottom),
    months: (x) => Math.round(within((x - left) / aMonth + bounds.age_from, bounds.age_from, bounds.age_to)),
    hours: (y) => Math.round(within((bottom - y) / anHour, 0, bounds.hours_to)),
  };
}

export function boundsOf(dots: readonly Dot[]): Brush {
  const ages = dots.flatMap(({ spot }) => [spot.age_low, spot.age_high]).filter((age) => age !== null);
  const hours = dots.map(({ spot }) => spot.hours_high);
  const years = (months: number) => Math.ceil(months / 12) * 12;
  return {
    hours_from: 0,
    hours_to: Math.min(MOST_HOURS, Math.max(10, Math.ceil(Math.max(0, ...hours) / 10) * 10)),
    age_from: Math.min(0, ...ages) < 0 ? FIRST_MONTH : 0,
    age_to: Math.min(LAST_MONTH, Math.max(12, years(Math.max(0, ...ages)))),
  };
}

export interface PlacedDot {
  dot: Dot;
  x: number;
  y: number;
  /** The line of its ages; an unknown end runs to the edge. */
  from: number;
  to: number;
}

/** Each dot on its line, where it covers no other if there is such a place. */
export function placeDots(dots: readonly Dot[], field: Field): PlacedDot[] {
  const placed: PlacedDot[] = [];
  for (const dot of dots) {
    const from = field.x(dot.spot.age_low ?? field.bounds.age_from);
    const to = field.x(dot.spot.age_high ?? field.bounds.age_to);
    const y = field.y(dot.spot.hours_high);
    const stops = dots.length > MOST_SPREAD ? STOPS.slice(0, 1) : STOPS;
    const room = (x: number) => Math.min(APART, ...placed.map((other) => Math.hypot(other.x - x, other.y - y)));
    const spots = stops.map((stop) => from + (to - from) * stop);
    const x = spots.reduce((best, one) => (room(one) > room(best) ? one : best));
    placed.push({ dot, x, y, from, to });
  }
  return placed;
}

/** Numbers along an axis. */
export function ticks(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, place) => first + place * step);
}
