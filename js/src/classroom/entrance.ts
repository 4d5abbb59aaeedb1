/**
 * The way into the classroom: by a button, or by an address with `?klas` (`?klas=activity`, `?klas=activity.order`). What shows
 * a class a widget is loaded only then.
 */

import { valueInQuery, withValue } from "../activity/address";
import { pair } from "../activity/tokens";
import type { Cleanup } from "../registry";
import { write } from "../shared/address_writer";
import { readOrder } from "./order";
import type { ClassSession } from "./session";

/** The key in the address. */
export const CLASS_KEY = "klas";

export interface Visit {
  session: ClassSession;
  /** Where the room is put: what styles the widget styles it too. */
  root: Node;
  order: number | null;
  /** Told when the class goes on in another order. */
  reorder: (order: number | null) => void;
  /** Told when the class is over. */
  leave: () => void;
}

/** What is loaded when it is asked for. */
export interface Classroom {
  open(visit: Visit): void;
  showCode(link: string, root: Node): void;
}

let load: () => Promise<Classroom> = () => Promise.reject(new Error("there is no classroom here"));

/** Say where the classroom comes from. */
export function provideClassroom(how: () => Promise<Classroom>): void {
  load = how;
}

/** What the widgets of this page offer a class, in their order, where they stand, and whether the page's address is theirs. */
const offered: { session: ClassSession; el: HTMLElement; hasAddress: boolean }[] = [];

/** Offer the widget in an element to a class; returns how to stop. */
export function offer(session: ClassSession, el: HTMLElement, hasAddress: boolean): Cleanup {
  const one = { session, el, hasAddress };
  offered.push(one);
  return () => offered.splice(offered.indexOf(one), 1);
}

/** Show a class the widget, in the whole screen if the browser lets a script ask for that now. */
export async function enter(session: ClassSession, order: number | null = null): Promise<void> {
  const isOwn = offered.some((one) => one.session === session && one.hasAddress);
  const say = (value: string | null) => isOwn && write(session, (query) => withValue(query, CLASS_KEY, value));
  const reorder = (number: number | null) => say(number === null ? session.id : `${session.id}.${number}`);
  const whole = wholeScreen();
  const classroom = await load();
  await whole;
  reorder(order);
  classroom.open({ session, root: rootOf(session), order, reorder, leave: () => leave(say) });
}

/** Show the code of a widget's link. */
export async function showCode(session: ClassSession): Promise<void> {
  const link = shared(session);
  if (link !== null) (await load()).showCode(link, rootOf(session));
}

/** The address at which a phone opens the widget: not in class, and at the book's public address where it has one. */
export function shared(session: ClassSession): string | null {
  const link = session.link();
  if (link === null) return null;
  const { search, hash } = new URL(link);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return (canonical ?? link).replace(/[?#].*$/, "") + withValue(search, CLASS_KEY, null) + hash;
}

/** Enter if the address says so: the widget that it names, else the one that its end names, else the first of the page. */
export function enterFromAddress(): void {
  const { value } = valueInQuery(location.search, CLASS_KEY);
  if (value === null) return;
  const [id, number] = pair(value) ?? [value, ""];
  const mine = offered.filter(({ hasAddress }) => hasAddress).map(({ session }) => session);
  const place = location.hash.replace(/^#(activiteit-)?/, "");
  const session = mine.find((one) => one.id === id) ?? mine.find((one) => one.id === place) ?? mine[0];
  if (session) void enter(session, readOrder(number));
}

/** A widget in a shadow root has its styles there, and nowhere else. */
function rootOf(session: ClassSession): Node {
  const root = offered.find((one) => one.session === session)?.el.getRootNode();
  return root instanceof ShadowRoot ? root : document.body;
}

/** Before the dialog stands there, which else would be under it. */
async function wholeScreen(): Promise<void> {
  if (!navigator.userActivation?.isActive) return;
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // Not every frame may: the window is then as large as it gets.
  }
}

function leave(say: (value: null) => void): void {
  say(null);
  if (document.fullscreenElement) void document.exitFullscreen();
}
