/**
 * Writes what readers choose into the query of the page's address, for all widgets of a page together.
 *
 * Browsers ration this (WebKit: 100 times in 10 seconds), and some forbid it for pages opened from disk. So after many changes that
 * follow each other closely only now and then one is written, with the last of each widget; what was refused is tried once more when
 * the ration is new, and after that together with the next change. What has not been written yet is newer than the address.
 */

import { onceDrawn } from "./once_drawn";

/** So many writings may follow each other at once, and so many a second after that: together fewer than 100 in 10 seconds. */
const AT_ONCE = 30;
const A_SECOND = 6;

/** Milliseconds after which a ration is new. */
const RATION = 10_500;

/** Makes of a query (with "?", or empty) the one that holds what was chosen. */
export type Change = (query: string) => string;

const waiting = new Map<object, Change>();
let planned: ReturnType<typeof setTimeout> | null = null;
let isAboutToWrite = false;
let allowed = { writings: AT_ONCE, since: 0 };
let isRefused = false;

/** Write a widget's change, as soon as that may be. */
export function write(owner: object, change: Change): void {
  hold(owner, change);
  writeAsAllowed();
}

/** The same once the reader sees what they did: a slow phone needs as long for this as for what the reader waits for. */
export function writeSoon(owner: object, change: Change): void {
  hold(owner, change);
  if (isAboutToWrite) return;
  isAboutToWrite = true;
  onceDrawn(() => {
    isAboutToWrite = false;
    writeAsAllowed();
  });
}

/** Write at once what waits, before a step of the history or when the page is left. */
export function writeNow(): void {
  if (planned !== null) clearTimeout(planned);
  planned = null;
  if (waiting.size === 0) return;
  const query = [...waiting.values()].reduce((found, change) => change(found), location.search);
  if (query === location.search || tryToWrite(() => history.replaceState(history.state, "", atQuery(query)))) {
    waiting.clear();
  } else if (!isRefused) {
    isRefused = true;
    plan(RATION);
  }
}

/** Whether a widget chose something that the address does not say yet. */
export function isUnwritten(owner: object): boolean {
  return waiting.has(owner);
}

/** Leave unwritten what a widget chose. */
export function dropUnwritten(owner: object): void {
  waiting.delete(owner);
  if (waiting.size > 0 || planned === null) return;
  clearTimeout(planned);
  planned = null;
}

/** Do something to the history that a browser may refuse; whether it was done. */
export function tryToWrite(write: () => void): boolean {
  try {
    write();
    return true;
  } catch {
    return false;
  }
}

/** The address of this page with another query. */
export function atQuery(query: string, hash = location.hash): string {
  return `${location.href.replace(/[?#].*$/, "")}${query}${hash}`;
}

function hold(owner: object, change: Change): void {
  waiting.set(owner, change);
  isRefused = false;
  addEventListener("pagehide", writeNow);
}

function writeAsAllowed(): void {
  if (planned !== null) return;
  const now = Date.now();
  const writings = Math.min(AT_ONCE, allowed.writings + ((now - allowed.since) / 1000) * A_SECOND);
  if (writings < 1) {
    plan(((1 - writings) / A_SECOND) * 1000);
    return;
  }
  allowed = { writings: writings - 1, since: now };
  writeNow();
}

function plan(pause: number): void {
  planned = setTimeout(() => {
    planned = null;
    writeAsAllowed();
  }, pause);
}
