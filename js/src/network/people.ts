/** The people whom the reader added, and where each stands around the child. */

import { field } from "../activity/tokens";
import type { Network } from "../contract";

export interface Person {
  name: string;
  /** Ids of the moments at which this person is there. */
  at: string[];
}

export interface NetworkState {
  people: Person[];
}

/** More people than this cannot be told apart in the drawing of a phone. */
export const MOST = 8;

/** The longest name that fits under a figure. */
export const LONGEST = 22;

export const start = (): NetworkState => ({ people: [] });

/** The same with somebody more; a name that is empty, or there already, adds nobody. */
export function added({ people }: NetworkState, given: string): NetworkState {
  const name = given.trim().replace(/\s+/g, " ").slice(0, LONGEST);
  const isNew = name !== "" && people.length < MOST && !people.some((one) => same(one.name, name));
  return { people: isNew ? [...people, { name, at: [] }] : people };
}

export function removed({ people }: NetworkState, name: string): NetworkState {
  return { people: people.filter((one) => one.name !== name) };
}

/** The same with somebody there at a moment, or no longer there. */
export function toggled({ people }: NetworkState, name: string, moment: string): NetworkState {
  const change = ({ at }: Person) => (at.includes(moment) ? at.filter((one) => one !== moment) : [...at, moment]);
  return { people: people.map((one) => (one.name === name ? { ...one, at: change(one) } : one)) };
}

/** Who is there at a moment, in the order in which they were added: nobody stands above anybody else. */
export function thereAt({ people }: NetworkState, moment: string): string[] {
  return people.filter(({ at }) => at.includes(moment)).map(({ name }) => name);
}

/** Whether there is somebody at every moment. */
export function isDone(state: NetworkState, { moments }: Network): boolean {
  return moments.every(({ id }) => thereAt(state, id).length > 0);
}

/** A state that fits this content, from anything at all. */
export function repair(value: unknown, { moments }: Network): NetworkState {
  const given = field(value, "people");
  let state = start();
  for (const one of Array.isArray(given) ? given : []) {
    const name = field(one, "name");
    const at = field(one, "at");
    if (typeof name !== "string") continue;
    state = added(state, name);
    for (const { id } of moments) if (Array.isArray(at) && at.includes(id)) state = there(state, name, id);
  }
  return state;
}

/** The place of a person on a circle around the middle, in units of the drawing: the first above it, all equally far. */
export function placeOf(number: number, count: number): { x: number; y: number } {
  const turn = (number / count) * 2 * Math.PI - Math.PI / 2;
  return { x: 200 + 138 * Math.cos(turn), y: 152 + 104 * Math.sin(turn) };
}

function there(state: NetworkState, name: string, moment: string): NetworkState {
  return thereAt(state, moment).includes(name) ? state : toggled(state, name.trim(), moment);
}

function same(one: string, other: string): boolean {
  return one.localeCompare(other, "nl", { sensitivity: "base" }) === 0;
}
