import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyState, MOST_COMPARED } from "../src/core/state";
import { Records } from "../src/explorer/records";
import { ExplorerStore } from "../src/explorer/store";
import { intervention, library } from "./library";

const IDS = ["a", "b", "c", "d", "e"];
const LIBRARY = library(IDS.map((id, place) => intervention(id, { sessions: { number_max: place + 1 } })));

function newStore(): ExplorerStore {
  return new ExplorerStore(LIBRARY, emptyState(), false, new Records([], ""));
}

test("asking filters, undo goes back one step at a time, and then no further", () => {
  const store = newStore();
  assert.equal(store.canUndo, false);
  store.ask({ mechanisms: ["sensitiviteit"] });
  store.ask({ max_sessions: 2 });
  assert.deepEqual(store.found.fits, ["a", "b"]);
  store.undo();
  assert.deepEqual([store.state.criteria.max_sessions, store.state.criteria.mechanisms], [null, ["sensitiviteit"]]);
  assert.equal(store.found.fits.length, IDS.length);
  store.undo();
  assert.deepEqual(store.state.criteria, emptyState().criteria);
  store.undo();
  assert.equal(store.canUndo, false);
  assert.deepEqual(store.state.criteria, emptyState().criteria);
});

test("typing on in one field is one step, choosing values of a facet is a step each", () => {
  const store = newStore();
  for (const text of ["m", "mo", "moe"]) store.ask({ text });
  for (const max_sessions of [5, 4, 3]) store.ask({ max_sessions });
  store.undo();
  assert.deepEqual([store.state.criteria.text, store.state.criteria.max_sessions], ["moe", null]);
  store.undo();
  assert.equal(store.state.criteria.text, "");
  store.ask({ formats: ["groep"] });
  store.ask({ formats: [] });
  store.undo();
  assert.deepEqual(store.state.criteria.formats, ["groep"]);
});

test("after undo, typing is a new step", () => {
  const store = newStore();
  store.ask({ text: "a" });
  store.undo();
  store.ask({ text: "b" });
  assert.equal(store.canUndo, true);
  store.undo();
  assert.equal(store.state.criteria.text, "");
});

test("clearing can be undone", () => {
  const store = newStore();
  store.ask({ max_sessions: 1 });
  store.clear();
  assert.equal(store.found.fits.length, IDS.length);
  store.undo();
  assert.equal(store.state.criteria.max_sessions, 1);
});

test("one too many to compare is refused and said, and a tick less is taken again", () => {
  const store = newStore();
  for (const id of IDS) store.toggleCompared(id);
  assert.equal(store.state.compare.length, MOST_COMPARED);
  assert.equal(store.refusedToCompare, true);
  store.toggleCompared("a");
  assert.deepEqual([store.refusedToCompare, store.state.compare.includes("a")], [false, false]);
});

test("a comparison needs two, and closes when one is left", () => {
  const store = newStore();
  store.toggleCompared("a");
  store.showComparison(true);
  assert.equal(store.isComparing, false);
  store.toggleCompared("b");
  assert.equal(store.isComparing, true);
  store.toggleCompared("b");
  store.toggleCompared("c");
  assert.equal(store.isComparing, false, "it does not open by itself again");
});

test("listeners hear who changed the state, and nothing after they stopped", () => {
  const store = newStore();
  const heard: string[] = [];
  const stop = store.subscribe((origin) => heard.push(origin));
  store.sortBy("sessies");
  store.receive({ ...store.state, sort: "leeftijd" });
  store.receive(store.state);
  stop();
  store.open("a");
  assert.deepEqual(heard, ["reader", "outside"]);
});

test("what is received is made safe, and notices stay until the reader asks something", () => {
  const store = newStore();
  store.receive({ criteria: { formats: ["groep", "raar"] }, compare: ["a", "weg", "b"], open: "weg" }, ["Een waarde is overgeslagen."]);
  assert.deepEqual(store.state.criteria.formats, ["groep"]);
  assert.deepEqual([store.state.compare, store.state.open, store.isComparing], [["a", "b"], null, true]);
  store.open("a");
  assert.equal(store.notices.length, 1);
  store.ask({ text: "a" });
  assert.equal(store.notices.length, 0);
});

test("a search that only names a discouraged approach says so", () => {
  const store = newStore();
  store.ask({ text: "rebirthing" });
  assert.equal(store.asksOnlyDiscouraged, true);
  store.ask({ text: "" });
  assert.equal(store.asksOnlyDiscouraged, false);
});
