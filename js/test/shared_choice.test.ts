import assert from "node:assert/strict";
import { test } from "node:test";
import type { ShownSharedChoice } from "../src/contract";
import { chosenOptions, MOST, readState, repairState, startState, writeState } from "../src/shared_choice/state";

const SHEET = { options: ["a", "b", "c", "d", "e"].map((id) => ({ id, name: id, answers: {} })) } as unknown as ShownSharedChoice;

test("the address holds the options in their order, and the form when it is not the ordinary one", () => {
  for (const state of [
    { options: ["c", "a"], form: "gewoon" as const },
    { options: ["b"], form: "groot" as const },
  ]) {
    assert.deepEqual(readState(writeState(state), SHEET), { state, ignored: [] });
    assert.deepEqual(repairState(state, SHEET), state);
  }
  assert.equal(writeState(startState()), "");
});

test("one too many, one twice and one unknown are left out and named", () => {
  const { state, ignored } = readState("a,a,zz,b,c,d,e,vorm.klein", SHEET);
  assert.deepEqual(state.options, ["a", "b", "c", "d"].slice(0, MOST));
  assert.deepEqual(ignored, ["zz", "e", "vorm.klein"]);
  assert.deepEqual(repairState({ options: "a", form: 1 }, SHEET), startState());
});

test("the columns are those of the options", () => {
  assert.deepEqual(
    chosenOptions({ options: ["e", "b"], form: "gewoon" }, SHEET).map(({ id }) => id),
    ["e", "b"],
  );
});
