import assert from "node:assert/strict";
import { test } from "node:test";
import { hasPlace, isInBrush, spotOf } from "../src/core/landscape";
import { emptyState } from "../src/core/state";
import { csvOf } from "../src/explorer/later/export";
import { hasNotes, keepNotes, readNotes } from "../src/explorer/later/notes";
import { Records } from "../src/explorer/records";
import { ExplorerStore } from "../src/explorer/store";
import { intervention, library } from "./library";

const KNOWN = { number_min: 3, number_max: 4, length_minutes_min: 60, length_minutes_max: 90 };
const SHORT = intervention("short", { sessions: KNOWN, age: { min_months: 0, max_months: 12 } });
const LONG = intervention("long", { sessions: { ...KNOWN, number_min: 20, number_max: 30 }, age: { min_months: 24, max_months: null } });
const UNKNOWN = intervention("unknown", { sessions: { number_min: 3, number_max: 4, length_minutes_min: 60 } });
const ALL = [SHORT, LONG, UNKNOWN];
const brush = (hours_from: number, hours_to: number, age_from: number, age_to: number) => ({ hours_from, hours_to, age_from, age_to });

function newStore(): ExplorerStore {
  return new ExplorerStore(library(ALL), emptyState(), false, new Records(ALL, ""));
}

test("hours are sessions times minutes, and unknown unless all four numbers are known", () => {
  assert.deepEqual(spotOf(SHORT), { hours_low: 3, hours_high: 6, age_low: 0, age_high: 12 });
  for (const name of Object.keys(KNOWN)) {
    assert.equal(hasPlace(spotOf(intervention("x", { sessions: { ...KNOWN, [name]: null } }))), false, name);
  }
  assert.equal(hasPlace(spotOf(intervention("x", { sessions: KNOWN, age: { min_months: null, max_months: null } }))), false);
});

test("a frame holds what it touches; an unknown end of an age is open, and what has no place is never in it", () => {
  assert.equal(isInBrush(SHORT, brush(6, 9, 12, 20)), true);
  assert.equal(isInBrush(SHORT, brush(7, 9, 12, 20)), false);
  assert.equal(isInBrush(SHORT, brush(6, 9, 13, 20)), false);
  assert.equal(isInBrush(LONG, brush(0, 99, 300, 400)), true);
  assert.equal(isInBrush(LONG, brush(0, 99, 0, 23)), false);
  assert.equal(isInBrush(UNKNOWN, brush(0, 999, -9, 999)), false);
});

test("the list, and what is taken along, follow the frame; going back to the list takes it away", () => {
  const store = newStore();
  store.lookAt("landschap");
  store.frame(brush(0, 10, 0, 12));
  assert.deepEqual(store.listed.fits, ["short"]);
  assert.equal(store.found.fits.length, ALL.length);
  assert.ok(csvOf(store).includes("short") && !csvOf(store).includes("long"));
  store.ask({ max_sessions: 2 });
  assert.deepEqual([store.listed.fits, store.listed.near], [[], ["short"]]);
  store.undo();
  store.lookAt("lijst");
  assert.deepEqual([store.state.brush, store.listed.fits.length], [null, ALL.length]);
});

test("what is kept stays in the order in which it was chosen, and can be compared", () => {
  const store = newStore();
  for (const id of ["long", "short", "unknown", "short"]) store.toggleKept(id);
  assert.deepEqual(store.state.shortlist, ["long", "unknown"]);
  store.compareThese(store.state.shortlist);
  assert.deepEqual([store.state.compare, store.isComparing], [["long", "unknown"], true]);
});

test("notes are kept under one key, wiped whole, and a device that refuses is said", () => {
  const kept = new Map<string, string>();
  const device = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const global = globalThis as { localStorage?: unknown };
  Object.defineProperty(global, "localStorage", { value: device, configurable: true, writable: true });
  assert.equal(keepNotes({ a: "bellen", b: "" }), true);
  assert.deepEqual([[...kept.keys()], readNotes()], [["hechting-notities"], { a: "bellen" }]);
  assert.equal(hasNotes(), true);
  for (const nonsense of ["{", "3", "[1]", '{"a": 5}']) {
    kept.set("hechting-notities", nonsense);
    assert.deepEqual(readNotes(), {}, nonsense);
  }
  keepNotes({});
  assert.deepEqual([kept.size, hasNotes()], [0, false]);
  device.setItem = () => {
    throw new Error("full");
  };
  assert.equal(keepNotes({ a: "x" }), false);
});
