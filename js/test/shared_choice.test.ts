import assert from "node:assert/strict";
import { test } from "node:test";
import type { ChoiceOption, ShownSharedChoice } from "../src/contract";
import { headed, ownSentences, sharedSentences } from "../src/shared_choice/shared";
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

const option = (id: string, ...begin: string[]): ChoiceOption => ({ id, name: id, answers: { begin } });

test("what every option says is said once, unless that leaves one of them silent", () => {
  const [a, b] = [option("a", "Bel eerst.", "Thuis."), option("b", "Op school.", "Bel eerst.")];
  const shared = sharedSentences([a, b], "begin");
  assert.deepEqual(shared, ["Bel eerst."]);
  assert.deepEqual(ownSentences(b, "begin", shared), ["Op school."]);
  assert.deepEqual(sharedSentences([a, option("c", "Bel eerst.")], "begin"), []);
  assert.deepEqual(sharedSentences([option("c", "Bel eerst."), option("d", "Bel eerst.")], "begin"), ["Bel eerst."]);
  assert.deepEqual(sharedSentences([option("c", "Waar: thuis."), option("d", "Waar: thuis.")], "begin"), []);
  assert.deepEqual(sharedSentences([a], "begin"), []);
  assert.deepEqual(sharedSentences([a, b], "wat"), []);
});

test("the head of a sentence is what stands before a colon near its beginning", () => {
  assert.deepEqual(headed("Waar: thuis."), ["Waar:", " thuis."]);
  assert.deepEqual(headed("Een zin. Dan dit: zo."), ["", "Een zin. Dan dit: zo."]);
});
