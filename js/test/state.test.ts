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
