import assert from "node:assert/strict";
import { test } from "node:test";
import type { Span, Timeline } from "../src/contract";
import { timeline } from "../src/timeline";
import { birthPlace, isSpare, ticks, units } from "../src/timeline/axis";
import { barOf, holding, holdsAt, isVagueAt, placeOf } from "../src/timeline/spans";
import { ageSaid, announcement, mattersAt, rangeSaid } from "../src/timeline/words";
import { frame } from "./activity";

const STOPS = [-9, 0, 2, 6, 12, 24, 48, 216];

function span(id: string, from: number, to: number, fades_in = 0, fades_out = 0): Span {
  return { id, track: "fasen", label: id, from, to, fades_in, fades_out, goes_on: false, text: "Tekst.", source: "bron" };
}

const CONTENT: Timeline = {
  ...frame("groei"),
  question: {
    text: "Wanneer?",
    options: [
      { id: "geboorte", text: "Meteen", fit: "past-niet", why: "Nog niet." },
      { id: "half-jaar", text: "Rond een half jaar", fit: "past", why: "Dan." },
    ],
  },
  stops: STOPS,
  start: 6,
  tracks: [{ id: "fasen", label: "Fasen" }],
  spans: [span("voorfase", 0, 3, 0, 1), span("duidelijk", 6, 36, 1, 12), span("samen", 24, 216, 12)],
};

test("every step from stop to stop is equally long", () => {
  assert.deepEqual(
    STOPS.map((stop) => Math.round(placeOf(stop, STOPS) * 7)),
    [0, 1, 2, 3, 4, 5, 6, 7],
  );
  assert.equal(placeOf(18, STOPS), 4.5 / 7);
  assert.deepEqual([placeOf(-12, STOPS), placeOf(300, STOPS)], [0, 1]);
});

test("a span holds from its first month up to its last, and to the end at the last stop", () => {
  const held = [-9, 0, 2, 3].map((age) => holdsAt(span("voorfase", 0, 3), age, STOPS));
  assert.deepEqual(held, [false, true, true, false]);
  assert.equal(holdsAt(span("samen", 24, 216), 216, STOPS), true);
  assert.equal(holdsAt(span("moment", 2, 2), 2, STOPS), true);
  assert.equal(holdsAt(span("moment", 2, 2), 6, STOPS), false);
});

test("an edge is vague over the months that the record says, inside the span", () => {
  const clear = span("duidelijk", 6, 36, 1, 12);
  const vague = [6, 6.5, 7, 23, 24, 35, 36].filter((age) => isVagueAt(clear, age));
  assert.deepEqual(vague, [6, 6.5, 24, 35]);
  assert.equal(isVagueAt(span("hard", 0, 3), 0), false);
});

test("only the spans of a track at an age are named, in the order of the record", () => {
  assert.deepEqual(
    holding(CONTENT.spans, "fasen", 24, STOPS).map(({ id }) => id),
    ["duidelijk", "samen"],
  );
  assert.deepEqual(holding(CONTENT.spans, "jgz", 24, STOPS), []);
});

test("a bar stands on the scale, with its solid part between the vague edges", () => {
  const bar = barOf(span("band", 0, 24, 2, 12), STOPS);
  assert.equal(Math.round(bar.left), 14);
  assert.equal(Math.round(bar.width), 57);
  assert.equal(Math.round(bar.solid_from), 25);
  assert.equal(Math.round(bar.solid_to), 75);
  assert.deepEqual(barOf(span("moment", 0, 0), STOPS).width, 0);
});

test("the scale counts in months first, and in years where all that follows can", () => {
  assert.deepEqual(ticks(STOPS), ["−9", "0", "2", "6", "1", "2", "4", "18"]);
  assert.deepEqual(ticks([0, 12, 14, 20, 30, 48]), ["0", "12", "14", "20", "2½", "4"]);
  assert.deepEqual(ticks([0, 1.5, 6]), ["0", "1,5", "6"]);
  assert.deepEqual(units(STOPS), [
    { unit: "months", first: 1, last: 3 },
    { unit: "years", first: 4, last: 7 },
  ]);
  assert.deepEqual([birthPlace(STOPS), birthPlace([0, 2, 4])], [1, null], "the scale breaks at birth, where it has a before");
  assert.deepEqual(units([0, 2, 4]), [{ unit: "months", first: 0, last: 2 }]);
});

test("with many stops a phone leaves out numbers, never the chosen one", () => {
  const many = Array.from({ length: 15 }, (_, place) => place);
  const shown = (chosen: number) => many.filter((place) => !isSpare(place, chosen, many));
  assert.deepEqual(shown(4), [0, 2, 4, 6, 8, 10, 12, 14]);
  assert.deepEqual(shown(5), [0, 2, 5, 8, 10, 12, 14]);
  assert.equal(
    STOPS.some((_, place) => isSpare(place, 0, STOPS)),
    false,
  );
});

test("an address holds the age and the answer", () => {
  assert.deepEqual(timeline.read("-9,half-jaar", CONTENT), { state: { age: -9, answer: "half-jaar" }, ignored: [] });
  assert.deepEqual(timeline.read("half-jaar", CONTENT).state, { age: 6, answer: "half-jaar" });
  assert.equal(timeline.write({ age: -9, answer: "half-jaar" }, CONTENT), "-9,half-jaar");
  assert.equal(timeline.write({ age: 6, answer: "half-jaar" }, CONTENT), "6,half-jaar");
  assert.equal(timeline.write({ age: 24, answer: null }, CONTENT), "24");
  assert.equal(timeline.write(timeline.start(CONTENT), CONTENT), "");
});

test("what the address cannot mean is left out and named", () => {
  const { state, ignored } = timeline.read("7,weg,half-jaar,geboorte,12", CONTENT);
  assert.deepEqual(state, { age: 6, answer: "half-jaar" });
  assert.deepEqual(ignored, ["7", "weg", "geboorte", "12"]);
});

test("a state from anywhere is made safe", () => {
  for (const value of [null, 4, "6", [], { age: 7 }, { age: "12", answer: 3 }, { answer: "weg" }]) {
    assert.deepEqual(timeline.repair(value, CONTENT), timeline.start(CONTENT));
  }
  assert.deepEqual(timeline.repair({ age: 12, answer: "geboorte" }, CONTENT), { age: 12, answer: "geboorte" });
});

test("ages are said in words, pregnancy only where it can be", () => {
  assert.equal(ageSaid(-12), "12 maanden voor de geboorte");
  assert.equal(ageSaid(-3), "zwangerschap, 3 maanden voor de geboorte");
  assert.deepEqual([0, 6, 24].map(ageSaid), ["de geboorte", "6 maanden", "2 jaar"]);
  assert.equal(mattersAt(-3), "Wat er speelt 3 maanden voor de geboorte");
  assert.deepEqual([0, 24].map(mattersAt), ["Wat er speelt bij de geboorte", "Wat er speelt bij 2 jaar"]);
});

test("a vague edge is about, a hard one is not", () => {
  assert.equal(rangeSaid(span("a", 0, 3, 0, 1)), "van de geboorte tot ongeveer 3 maanden");
  assert.equal(rangeSaid(span("b", 6, 36, 1)), "van ongeveer 6 maanden tot 3 jaar");
  assert.equal(rangeSaid(span("c", 2, 2)), "rond 2 maanden");
  assert.equal(rangeSaid({ ...span("d", 30, 216, 2), goes_on: true }), "vanaf ongeveer 30 maanden, en het gaat door");
});

test("the announcement is the age and the names", () => {
  assert.equal(announcement(24, CONTENT.spans.slice(1)), "2 jaar: duidelijk, samen");
  assert.equal(announcement(-9, []), "zwangerschap, 9 maanden voor de geboorte: Op deze leeftijd staat hier niets bij.");
});
