/**
 * Pictures between two pictures. A piece is a place and its SVG; where two differ in numbers only, there is something in
 * between, such as a thread that tightens. A face that changes does so halfway.
 */

import type { Drawn, Place } from "../contract";

/** The pieces of a moment, in the order of drawing. */
export type Picture = Record<string, Drawn>;

const NUMBER = /-?\d+(?:\.\d+)?/g;

/** What is seen on the way from one picture to another; 0 is the first, 1 the second. */
export function blend(from: Picture, to: Picture, way: number): Picture {
  if (way >= 1) return to;
  return Object.fromEntries(Object.entries(to).map(([id, piece]) => [id, between(from[id] ?? piece, piece, way)]));
}

/** A place as SVG says it; Python says it in the same words. */
export function transform({ right, down, turn, across, up }: Place): string {
  return `translate(${right} ${down}) rotate(${turn}) scale(${across} ${up})`;
}

/** How far along a line through places a point is, in numbers of places from the first. */
export function wayAlong(places: readonly (readonly [number, number])[], [x, y]: readonly [number, number]): number {
  let best = { way: 0, distance: Number.POSITIVE_INFINITY };
  for (const [number, [ax, ay]] of places.entries()) {
    const [bx, by] = places[number + 1] ?? [ax, ay];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const part = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    const distance = Math.hypot(ax + part * (bx - ax) - x, ay + part * (by - ay) - y);
    if (distance < best.distance) best = { way: number + part, distance };
  }
  return best.way;
}

function between(from: Drawn, to: Drawn, way: number): Drawn {
  const mix = (a: number, b: number) => round(a + (b - a) * way);
  const part = (name: keyof Place) => mix(from.place[name], to.place[name]);
  const place = { right: part("right"), down: part("down"), turn: part("turn"), across: part("across"), up: part("up") };
  return { place, opacity: mix(from.opacity, to.opacity), ink: inkBetween(from.ink, to.ink, way) };
}

function inkBetween(from: string, to: string, way: number): string {
  if (from === to) return to;
  if (from.replace(NUMBER, "0") !== to.replace(NUMBER, "0")) return way < 0.5 ? from : to;
  const numbers = from.match(NUMBER) ?? [];
  let place = 0;
  return to.replace(NUMBER, (number) => {
    const begin = Number(numbers[place]);
    place += 1;
    return String(round(begin + (Number(number) - begin) * way));
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
