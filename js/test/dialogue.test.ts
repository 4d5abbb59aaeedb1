import assert from "node:assert/strict";
import { test } from "node:test";
import type { Candidate, Option, ShownDialogue, Step } from "../src/contract";
import { dialogue } from "../src/dialogue";
import { compared, toggled } from "../src/dialogue/picks";
import { follow, hasWays, stepsFrom } from "../src/dialogue/way";
import { progress } from "../src/dialogue/words";
import { frame } from "./activity";

function option(id: string, next: string | null = null): Option {
  return { id, text: id, fit: id === "goed" ? "past" : "past-niet", reaction: null, why: "Daarom.", next };
}

function step(id: string, ...options: Option[]): Step {
  return { id, situation: "Thuis.", question: "Wat doe je?", options };
}

const CONTENT: ShownDialogue = {
  ...frame("baby-die-huilt"),
  kind: "gesprek",
  family: null,
  people: "Een vader.",
  closing: "Klaar.",
  shortlist: null,
  choice: null,
  steps: [
    step("opening", option("goed"), option("haast", "slapen")),
    step("zorgen", option("goed"), option("stop", "einde")),
    step("slapen", option("goed"), option("advies")),
  ],
};

const stepIds = (choices: string[]) => follow(choices, CONTENT).turns.map((turn) => turn.step.id);

test("the first step is open when nothing was chosen", () => {
  const { turns } = follow([], CONTENT);
  assert.deepEqual(
    turns.map(({ step: { id }, chosen }) => [id, chosen]),
    [["opening", null]],
  );
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

const candidate = (id: string, fit: Candidate["fit"]): Candidate => ({ id, name: id, fit, reasons: ["Leeftijd: past."] });

const CASE: ShownDialogue = {
  ...CONTENT,
  kind: "casus",
  choice: {
    question: "Wat past?",
    picks: 2,
    asked: [{ label: "Leeftijd", because: "Tess is zeven weken." }],
    remember: "Veel.",
    candidates: [candidate("a", "past"), candidate("b", "past-niet"), candidate("c", "past"), candidate("d", "deels")],
    href: "interventies-kiezen.html?leeftijd-van=1#verkenner",
  },
};

test("a case that leads to help keeps what was predicted beside the choices, and only what it has", () => {
  const state = { choices: ["opening.goed"], picks: ["b", "a"], is_shown: true };
  const text = dialogue.write(state, CASE);
  assert.equal(text, "opening.goed,kies:b,kies:a,toon:ja");
  assert.deepEqual(dialogue.read(text, CASE), { state, ignored: [] });
  const { state: safe, ignored } = dialogue.read("kies:a,kies:x,kies:c,kies:d,kies:a,toon:nee", CASE);
  assert.deepEqual(safe, { choices: [], picks: ["a", "c"], is_shown: false });
  assert.deepEqual(ignored, ["kies:x", "kies:d", "toon:nee"]);
  assert.deepEqual(dialogue.read("kies:a", CONTENT), { state: { choices: [] }, ignored: ["kies:a"] });
  assert.deepEqual(dialogue.repair({ picks: ["x", 3, "a", "b", "c"], is_shown: "ja" }, CASE), {
    choices: [],
    picks: ["a", "b"],
    is_shown: false,
  });
  assert.deepEqual(dialogue.start(CASE), { choices: [], picks: [], is_shown: false });
});

test("one pick too many is refused, and what was missed stands apart from what may fit", () => {
  const { choice } = CASE;
  assert.ok(choice);
  const full = { picks: ["b", "d"], is_shown: false };
  assert.deepEqual(toggled(full, "a", choice).picks, ["b", "d"]);
  assert.deepEqual(toggled(full, "b", choice).picks, ["d"]);
  const ids = (given: string[]) =>
    Object.values(compared({ picks: given, is_shown: true }, choice)).map((found) => found.map(({ id }) => id));
  assert.deepEqual(ids(["b", "a"]), [["b", "a"], ["c"], ["d"]]);
});

test("a class predicts too, after the closing, and is told how each fits and what filters do not know", () => {
  const changes: unknown[] = [];
  const state = { choices: ["opening.goed", "zorgen.stop"], picks: ["b"], is_shown: false };
  const inOrder = <T>(things: readonly T[]) => things;
  const steps = dialogue.steps?.({ content: CASE, state, change: (next) => changes.push(next), inOrder }) ?? [];
  const last = steps.at(-1);
  assert.deepEqual(
    steps.slice(-2).map(({ id }) => id),
    ["afsluiting", "hulp"],
  );
  assert.deepEqual([last?.question, last?.several, last?.chosen], ["Wat past?", true, ["b"]]);
  assert.deepEqual(
    last?.options.map(({ verdict }) => verdict?.fit),
    ["past", "past-niet", "past", "deels"],
  );
  assert.ok(last?.known.some((text) => text.includes("Tess is zeven weken.")) && last.known.some((text) => text.includes("Veel.")));
  last?.choose("a");
  assert.deepEqual(changes, [{ ...state, picks: ["b", "a"] }]);
  assert.ok(!dialogue.steps?.({ content: CASE, state: { choices: [] }, change: () => {}, inOrder }).some(({ id }) => id === "hulp"));
});
