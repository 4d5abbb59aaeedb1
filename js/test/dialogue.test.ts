import assert from "node:assert/strict";
import { test } from "node:test";
import { dialogue } from "../src/dialogue";
import type { DialogueContent, DialogueOption, Step } from "../src/dialogue/types";
import { follow, hasWays, stepsFrom } from "../src/dialogue/way";
import { progress } from "../src/dialogue/words";
import { frame } from "./activity";

function option(id: string, next: string | null = null): DialogueOption {
  return { id, text: id, fit: id === "goed" ? "past" : "past-niet", reaction: null, why: "Daarom.", next };
}

function step(id: string, ...options: DialogueOption[]): Step {
  return { id, situation: "Thuis.", question: "Wat doe je?", options };
}

const CONTENT: DialogueContent = {
  ...frame("baby-die-huilt"),
  kind: "gesprek",
  people: "Een vader.",
  closing: "Klaar.",
  steps: [
    step("opening", option("goed"), option("haast", "slapen")),
    step("zorgen", option("goed"), option("stop", "einde")),
    step("slapen", option("goed"), option("advies")),
  ],
};

const stepIds = (choices: string[]) => follow(choices, CONTENT).turns.map((turn) => turn.step.id);

test("the first step is open when nothing was chosen", () => {
  const { turns } = follow([], CONTENT);
  assert.deepEqual(turns.map(({ step: { id }, chosen }) => [id, chosen]), [["opening", null]]);
  assert.deepEqual(dialogue.start(CONTENT), { choices: [] });
  assert.equal(dialogue.write({ choices: [] }, CONTENT), "");
});

test("an option leads to the next step, to the one it names, or to the end", () => {
  assert.deepEqual(stepIds(["opening.goed"]), ["opening", "zorgen"]);
  assert.deepEqual(stepIds(["opening.haast"]), ["opening", "slapen"]);
  assert.deepEqual(stepIds(["opening.goed", "zorgen.stop"]), ["opening", "zorgen"]);
  assert.deepEqual(stepIds(["opening.haast", "slapen.advies"]), ["opening", "slapen"]);
});

test("a dialogue is done when the last choice ends it", () => {
  const isDone = (...choices: string[]) => dialogue.isDone?.({ choices }, CONTENT);
  assert.equal(isDone(), false);
  assert.equal(isDone("opening.goed"), false);
  assert.equal(isDone("opening.goed", "zorgen.stop"), true);
  assert.equal(isDone("opening.haast", "slapen.goed"), true);
});

test("an address brings the choices back", () => {
  for (const choices of [[], ["opening.haast"], ["opening.goed", "zorgen.goed", "slapen.advies"]]) {
    const text = dialogue.write({ choices }, CONTENT);
    assert.deepEqual(dialogue.read(text, CONTENT), { state: { choices }, ignored: [] });
  }
});

test("what does not follow from the choices before it is left out, and named", () => {
  const read = (text: string) => dialogue.read(text, CONTENT);
  assert.deepEqual(read("slapen.goed"), { state: { choices: [] }, ignored: ["slapen.goed"] });
  assert.deepEqual(read("opening.goed,zorgen.raar,slapen.goed"), {
    state: { choices: ["opening.goed"] },
    ignored: ["zorgen.raar", "slapen.goed"],
  });
  assert.deepEqual(read("opening.goed,zorgen.stop,slapen.goed").ignored, ["slapen.goed"]);
  assert.deepEqual(read(",,.,opening,opening.goed.x").ignored, [".", "opening", "opening.goed.x"]);
});

test("a strange state becomes a safe one", () => {
  for (const value of [null, undefined, 3, "x", [], {}, { choices: "opening.goed" }, { choices: [1, null] }]) {
    assert.deepEqual(dialogue.repair(value, CONTENT), { choices: [] });
  }
  assert.deepEqual(dialogue.repair({ choices: ["opening.goed", "x.y"] }, CONTENT), { choices: ["opening.goed"] });
});

test("the progress counts the way of who chooses what fits", () => {
  assert.equal(stepsFrom(CONTENT.steps[0]!, CONTENT), 3);
  assert.equal(stepsFrom(CONTENT.steps[2]!, CONTENT), 1);
  assert.equal(hasWays(CONTENT), true);
  assert.equal(hasWays({ ...CONTENT, steps: [step("een", option("goed"))] }), false);
  assert.equal(progress(2, 3, false), "Stap 2 van ongeveer 3");
  assert.equal(progress(1, 2, true), "Stap 1 van 2");
});
