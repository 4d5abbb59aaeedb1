/**
 * What holds at an age, and where it stands on a scale on which every step from stop to stop is equally long.
 *
 * A span runs from its first month up to, not including, its last, so that a new phase takes over at its first month.
 * What ends at the last stop still holds there.
 */

import type { Span } from "../contract";

/** A bar on the scale, in percents of its length; the edges are vague outside `solid_from` and `solid_to`. */
export interface Bar {
  left: number;
  width: number;
  /** Within the bar, in percents of the bar. */
  solid_from: number;
  solid_to: number;
}

/** The place of an age on the scale, from 0 at the first stop to 1 at the last; outside the stops it stays at the edge. */
export function placeOf(age: number, stops: readonly number[]): number {
  const last = stops.length - 1;
  const next = stops.findIndex((stop) => stop >= age);
  if (last < 1 || next === 0) return 0;
  if (next < 0) return 1;
  const before = stops[next - 1] as number;
  const after = stops[next] as number;
  return (next - 1 + (age - before) / (after - before)) / last;
}

/** Whether a span holds at an age. */
export function holdsAt({ from, to }: Span, age: number, stops: readonly number[]): boolean {
  const last = stops[stops.length - 1] as number;
  const isAtItsEnd = age === to && (from === to || age === last);
  return age >= from && (age < to || isAtItsEnd);
}

/** Whether an age lies where the edge of a span is vague. */
export function isVagueAt({ from, to, fades_in, fades_out }: Span, age: number): boolean {
  return (age >= from && age < from + fades_in) || (age >= to - fades_out && age < to);
}

/** The spans of a track that hold at an age, in the order of the record. */
export function holding(spans: readonly Span[], track: string, age: number, stops: readonly number[]): Span[] {
  return spans.filter((span) => span.track === track && holdsAt(span, age, stops));
}

/** Where a span stands on the scale. */
export function barOf(span: Span, stops: readonly number[]): Bar {
  const place = (age: number) => placeOf(age, stops) * 100;
  const left = place(span.from);
  const width = place(span.to) - left;
  const within = (age: number) => (width > 0 ? ((place(age) - left) / width) * 100 : 0);
  return {
    left,
    width,
    solid_from: within(span.from + span.fades_in),
    solid_to: width > 0 ? within(span.to - span.fades_out) : 100,
  };
}
