import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyState, readState } from "../src/core/state";
import { intervention, library } from "./library";

const SOME = library([intervention("a"), intervention("b")]);

test("nonsense becomes the empty state", () => {
  for (const value of [null, undefined, 3, "x", [], { criteria: 5 }, { criteria: { mechanisms: "x", age_from: "1" }, sort: 2 }]) {
    assert.deepEqual(readState(value, SOME), emptyState());
  }
});

test("what is understood is kept, the rest left out", () => {
  const state = readState(
    { criteria: { text: "x", age_from: 1.5, max_sessions: 7, formats: ["groep", "groep", "toren"] }, compare: ["b", "z"], open: "z" },
    SOME,
  );
  assert.equal(state.criteria.text, "x");
  assert.equal(state.criteria.age_from, null);
  assert.equal(state.criteria.max_sessions, 7);
  assert.deepEqual(state.criteria.formats, ["groep"]);
  assert.deepEqual([state.compare, state.open], [["b"], null]);
});

test("a state that is understood comes back whole", () => {
  const many = library(["a", "b", "c", "d", "e"].map((id) => intervention(id)));
  const given = {
    criteria: {
      ...emptyState().criteria,
      text: "x",
      age_from: -3,
      age_to: 0,
      max_sessions: 7,
      mechanisms: ["massage / lichamelijk contact"],
    },
    sort: "sessies",
    compare: ["e", "d", "c", "b"],
    open: "e",
    view: "landschap",
    brush: { hours_from: 0, hours_to: 9, age_from: -9, age_to: 12 },
    shortlist: ["b", "a"],
  };
  assert.deepEqual(readState(given, many), given);
  assert.deepEqual(readState({ compare: ["e", "d", "d", 5, "c", "b", "a"], sort: "naam", open: 5 }, many), {
    ...emptyState(),
    compare: ["e", "d", "c", "b"],
  });
});

test("an empty state asks for relevance", () => assert.equal(emptyState().sort, "relevantie"));

test("only a landscape has a frame, and a frame has four whole bounds in order", () => {
  const brush = { hours_from: 0, hours_to: 9, age_from: -9, age_to: 12 };
  assert.equal(readState({ view: "lijst", brush }, SOME).brush, null);
  for (const wrong of [
    null,
    3,
    {},
    { ...brush, hours_to: -1 },
    { ...brush, age_to: 0.5 },
    { ...brush, age_from: "0" },
    { ...brush, hours_to: 1e9 },
  ]) {
    assert.equal(readState({ view: "landschap", brush: wrong }, SOME).brush, null, JSON.stringify(wrong));
  }
  assert.deepEqual(readState({ shortlist: ["b", "z", "b", 3] }, SOME).shortlist, ["b"]);
});
