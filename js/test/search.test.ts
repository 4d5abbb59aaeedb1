import assert from "node:assert/strict";
import { test } from "node:test";
import { search } from "../src/core/search";
import type { Criteria } from "../src/core/types";
import { intervention, library } from "./library";

const VIDEO = ["sensitiviteit", "video-feedback"];
const SOME = library([
  intervention("kort", { mechanisms: VIDEO, sessions: { number_min: 6, number_max: 7 } }),
  intervention("lang", { mechanisms: VIDEO, sessions: { number_min: 8, number_max: 12 } }),
  intervention("massage", { mechanisms: ["sensitiviteit"], sessions: { number_min: 3, number_max: 3 } }),
  intervention("open", { mechanisms: VIDEO }),
  intervention("anders", { mechanisms: [], sessions: { number_min: 2, number_max: 2 } }),
  intervention("ver", { mechanisms: ["massage / lichamelijk contact"], sessions: { number_min: 30, number_max: 30 } }),
]);

const groups = (criteria: Partial<Criteria>) => {
  const { fits, possible, near, counts } = search(SOME, criteria);
  return { fits, possible, near, hidden: counts.hidden };
};

test("without criteria everything fits", () => {
  assert.equal(groups({}).fits.length, 6);
  assert.deepEqual(search(SOME, { text: " — " }).relaxations, []);
});

test("a miss is near, a gap is possible, two misses are hidden", () => {
  const found = groups({ mechanisms: VIDEO, max_sessions: 5 });
  assert.deepEqual(found, { fits: [], possible: ["anders", "open"], near: ["kort", "lang", "massage"], hidden: 1 });
});

test("every verdict of what is shown has a reason", () => {
  const { verdicts } = search(SOME, { mechanisms: VIDEO, max_sessions: 5 });
  assert.deepEqual(verdicts.massage, [
    { criterion: "max_sessions", fit: "match", reason: "3 sessies" },
    { criterion: "mechanisms", fit: "miss", reason: "zonder video-feedback" },
  ]);
  assert.equal(verdicts.ver, undefined);
});

test("relaxations start with the smallest change and end with what brings nothing", () => {
  const { relaxations } = search(SOME, { mechanisms: VIDEO, max_sessions: 5 });
  assert.deepEqual(
    relaxations.map(({ criterion, change, value, brings_back }) => [criterion, change, value, brings_back]),
    [
      ["max_sessions", "raise_limit", 7, ["kort"]],
      ["mechanisms", "drop_value", "video-feedback", ["massage"]],
      ["mechanisms", "drop", null, ["anders", "massage"]],
      ["max_sessions", "drop", null, ["kort", "lang", "open"]],
      ["mechanisms", "drop_value", "sensitiviteit", []],
    ],
  );
});

test("counts say how many would fit with one value more", () => {
  const { facets } = search(SOME, { mechanisms: ["sensitiviteit"] }).counts;
  assert.deepEqual(facets.mechanisms, { sensitiviteit: 4, "video-feedback": 3, "massage / lichamelijk contact": 0 });
  const either = search(SOME, { formats: ["individueel thuis"] }).counts;
  assert.deepEqual(either.facets.formats, { groep: 6, "individueel thuis": 0 });
});

test("an age overlaps, and a null bound beside a known one is open", () => {
  const made = library([
    intervention("baby", { age: { min_months: 0, max_months: 12 } }),
    intervention("vanaf", { age: { min_months: 24, max_months: null } }),
    intervention("geen", { age: { min_months: null, max_months: null } }),
  ]);
  const { fits, possible, near } = search(made, { age_from: 12, age_to: 23 });
  assert.deepEqual([fits, possible, near], [["baby"], ["geen"], ["vanaf"]]);
  assert.deepEqual(search(made, { age_from: 200 }).fits, ["vanaf"]);
});

test("an unknown recognition is a gap, not a miss", () => {
  const made = library([intervention("x", { recognition: { level: "onbekend" } })]);
  assert.deepEqual(search(made, { recognition_levels: ["Goed onderbouwd"] }).possible, ["x"]);
});

test("free text finds beginnings of words, folded", () => {
  const made = library([intervention("x", { summary: "Geïndiceerde hulp" })]);
  assert.deepEqual(search(made, { text: "GEIND hu" }).fits, ["x"]);
  assert.deepEqual(search(made, { text: "diceerde" }).near, ["x"]);
});

test("a value outside the vocabulary is refused", () => {
  assert.throws(() => search(SOME, { mechanisms: ["videofeedback"] }), /not in the vocabulary/);
});

test("an empty library gives empty groups", () => {
  assert.deepEqual(search(library([]), { text: "x" }).counts.hidden, 0);
});

test("time grows with the library, not faster", () => {
  const made = (size: number) => library(Array.from({ length: size }, (_, place) => ({ ...SOME.interventions[place % 6]!, id: `i${place}` })));
  const time = (size: number) => {
    const big = made(size);
    search(big, { text: "m" });
    const start = performance.now();
    for (let turn = 0; turn < 5; turn += 1) search(big, { mechanisms: VIDEO, max_sessions: 5, text: "m" });
    return performance.now() - start;
  };
  time(2_000);
  assert.ok(time(20_000) < 40 * time(2_000));
});
