import assert from "node:assert/strict";
import { test } from "node:test";
import type { Advice, Guide } from "../src/contract";
import { guide } from "../src/guide";
import { adviceFor, becauseOf, difference, fits, isForAll } from "../src/guide/match";
import { choose } from "../src/guide/state";
import { announcement, because } from "../src/guide/words";
import { frame } from "./activity";

function advice(id: string, when: Advice["when"], urgent = false): Advice {
  return { id, title: id, text: "Tekst.", steps: [], links: [], when, urgent };
}

function options(...ids: string[]) {
  return ids.map((id) => ({ id, text: `tekst ${id}`, why: null }));
}

const CONTENT: Guide = {
  ...frame("hulpwijzer"),
  questions: [
    { id: "gedrag", text: "Wat zie je?", several: false, options: options("verzet", "plakken") },
    { id: "waar", text: "Waar?", several: true, options: options("thuis", "opvang") },
  ],
  advice: [
    advice("altijd", {}),
    advice("dichtbij", { gedrag: ["verzet", "plakken"], waar: ["thuis"] }),
    advice("opvang", { waar: ["opvang"] }),
    advice("acuut", { gedrag: ["plakken"] }, true),
  ],
};

const [ALWAYS, NEAR, CARE] = CONTENT.advice as [Advice, Advice, Advice, Advice];

test("advice fits when each question that it names has one of its options", () => {
  assert.equal(fits(NEAR, { gedrag: ["verzet"] }), false);
  assert.equal(fits(NEAR, { gedrag: ["verzet"], waar: ["opvang"] }), false);
  assert.equal(fits(NEAR, { gedrag: ["verzet"], waar: ["opvang", "thuis"] }), true);
  assert.equal(fits(ALWAYS, {}), true);
  assert.deepEqual([isForAll(ALWAYS), isForAll(CARE)], [true, false]);
});

test("what is urgent stands first, the rest in the order of the record", () => {
  const ids = (answers: Record<string, string[]>) => adviceFor(CONTENT, answers).map(({ id }) => id);
  assert.deepEqual(ids({}), ["altijd"]);
  assert.deepEqual(ids({ gedrag: ["plakken"], waar: ["thuis", "opvang"] }), ["acuut", "altijd", "dichtbij", "opvang"]);
});

test("the reason is the chosen options that the advice asks for, in the reader's words", () => {
  const chosen = { gedrag: ["plakken"], waar: ["thuis", "opvang"] };
  assert.deepEqual(becauseOf(NEAR, chosen, CONTENT), ["tekst plakken", "tekst thuis"]);
  assert.deepEqual(becauseOf(CARE, chosen, CONTENT), ["tekst opvang"]);
  assert.equal(because(["tekst plakken", "tekst thuis"]), "Je ziet dit omdat je koos: ‘tekst plakken’ en ‘tekst thuis’.");
});

test("what changes is said in a few words", () => {
  assert.deepEqual(difference([ALWAYS, NEAR], [ALWAYS, CARE]), { added: [CARE], gone: [NEAR] });
  assert.equal(announcement([CARE], [NEAR]), "Nieuw: opvang. Niet meer: dichtbij.");
  assert.equal(announcement([], []), "Het advies blijft hetzelfde.");
});

test("one answer replaces another, and several stand in the order of the options", () => {
  const [behaviour, place] = CONTENT.questions as [Guide["questions"][0], Guide["questions"][0]];
  assert.deepEqual(choose({ gedrag: ["verzet"] }, behaviour, "plakken", true), { gedrag: ["plakken"] });
  assert.deepEqual(choose({ waar: ["opvang"] }, place, "thuis", true), { waar: ["thuis", "opvang"] });
  assert.deepEqual(choose({ waar: ["opvang"] }, place, "opvang", false), {});
});

test("an address holds every answer", () => {
  const { state, ignored } = guide.read("waar.opvang,gedrag.verzet,waar.thuis", CONTENT);
  assert.deepEqual(state, { answers: { gedrag: ["verzet"], waar: ["thuis", "opvang"] } });
  assert.deepEqual(ignored, []);
  assert.equal(guide.write(state, CONTENT), "gedrag.verzet,waar.thuis,waar.opvang");
  assert.equal(guide.write(guide.start(CONTENT), CONTENT), "");
});

test("what the address cannot mean, or one too many, is left out and named", () => {
  const wrong = ["gedrag.plakken", "gedrag.weg", "weg.verzet", "gedrag", "waar.thuis.opvang", "constructor.x"];
  const { state, ignored } = guide.read(["gedrag.verzet", ...wrong].join(","), CONTENT);
  assert.deepEqual(state, { answers: { gedrag: ["verzet"] } });
  assert.deepEqual(ignored, wrong);
});

test("a state from anywhere is made safe", () => {
  for (const value of [null, 4, [], {}, { answers: null }, { answers: { gedrag: "verzet", weg: ["x"], waar: [3] } }]) {
    assert.deepEqual(guide.repair(value, CONTENT), { answers: {} });
  }
  const given = { answers: { gedrag: ["plakken", "verzet"], waar: ["opvang", "thuis", "thuis"] } };
  assert.deepEqual(guide.repair(given, CONTENT), { answers: { gedrag: ["verzet"], waar: ["thuis", "opvang"] } });
});

test("the reader's own sentence is asked after the first answer", () => {
  assert.equal(guide.isDone?.({ answers: {} }, CONTENT), false);
  assert.equal(guide.isDone?.({ answers: { waar: ["thuis"] } }, CONTENT), true);
});
