import assert from "node:assert/strict";
import { test } from "node:test";
import type { Criteria } from "../src/contract";
import { search } from "../src/core/search";
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

test("without one of three mechanisms, both others must still be there", () => {
  const made = library([
    intervention("een", { mechanisms: ["sensitiviteit"] }),
    intervention("twee", { mechanisms: VIDEO }),
    intervention("open", { mechanisms: [] }),
  ]);
  const mechanisms = [...VIDEO, "massage / lichamelijk contact"];
  const dropped = search(made, { mechanisms }).relaxations.filter(({ change }) => change === "drop_value");
  assert.deepEqual(
    dropped.map(({ value, brings_back }) => [value, brings_back]),
    [
      ["massage / lichamelijk contact", ["twee"]],
      ["sensitiviteit", []],
      ["video-feedback", []],
    ],
  );
  assert.deepEqual(
    search(made, { mechanisms: ["sensitiviteit"] }).relaxations.map(({ change }) => change),
    ["drop"],
  );
});

test("the session limit is raised to the nearest number, for all who have it", () => {
  const made = library([
    intervention("a", { sessions: { number_max: 9 } }),
    intervention("b", { sessions: { number_max: 6 } }),
    intervention("c", { sessions: { number_max: 6 } }),
    intervention("d"),
  ]);
  const [raised] = search(made, { max_sessions: 5 }).relaxations;
  assert.deepEqual(raised, { criterion: "max_sessions", change: "raise_limit", value: 6, brings_back: ["b", "c"] });
  assert.deepEqual(
    search(library([intervention("d")]), { max_sessions: 5 }).relaxations.map(({ change }) => change),
    ["drop"],
  );
});

test("a reason names what was found, what is missing and what nobody knows", () => {
  const made = library([
    intervention("x", { summary: "huilen", formats: ["groep", "individueel thuis"], age: { min_months: 0, max_months: 12 } }),
    intervention("y", {
      formats: ["groep"],
      mechanisms: [],
      recognition: { level: "onbekend" },
      age: { min_months: null, max_months: null },
    }),
    intervention("z", { formats: [] }),
  ]);
  const reason = (id: string, criteria: Partial<Criteria>) => search(made, criteria).verdicts[id]?.map((one) => one.reason);
  assert.deepEqual(reason("x", { text: "huil sens" }), ["gevonden: huil en sens"]);
  assert.deepEqual(reason("y", { text: "huil groot" }), ["niet gevonden: huil en groot"]);
  assert.deepEqual(reason("x", { formats: ["groep"] }), ["groep"]);
  assert.deepEqual(reason("y", { formats: ["individueel thuis"] }), ["groep"]);
  assert.deepEqual(reason("z", { formats: ["groep"] }), ["niet gevonden"]);
  assert.deepEqual(reason("y", { recognition_levels: ["Goed onderbouwd"] }), ["niet gevonden"]);
  assert.deepEqual(reason("x", { mechanisms: ["sensitiviteit"] }), ["met sensitiviteit"]);
  assert.deepEqual(reason("x", { mechanisms: VIDEO }), ["zonder video-feedback"]);
  assert.deepEqual(reason("y", { mechanisms: VIDEO }), ["niet gevonden waar het via werkt"]);
  assert.deepEqual(reason("x", { age_to: 6 }), ["bedoeld van de geboorte tot 12 maanden"]);
  assert.deepEqual(reason("y", { age_to: 6 }), ["leeftijd niet gevonden"]);
  assert.deepEqual(reason("z", { age_from: 72, max_sessions: 3 }), ["bedoeld van de geboorte tot 6 jaar", "aantal sessies niet gevonden"]);
});

test("what is not known is neither a match nor a miss", () => {
  const age = { min_months: null, max_months: null };
  const made = library([intervention("x", { age, mechanisms: [], formats: [] })]);
  const asked = { text: "x", age_from: 3, max_sessions: 5, mechanisms: VIDEO, formats: ["groep"], jgz_roles: ["verwijzing"] };
  const { verdicts, possible } = search(made, asked);
  assert.deepEqual(
    verdicts.x!.map(({ criterion, fit }) => [criterion, fit]),
    [
      ["text", "match"],
      ["age", "unknown"],
      ["max_sessions", "unknown"],
      ["mechanisms", "unknown"],
      ["formats", "unknown"],
      ["jgz_roles", "match"],
    ],
  );
  assert.deepEqual(possible, ["x"]);
});

test("ages meet at their bounds", () => {
  const made = library([
    intervention("x", { age: { min_months: 6, max_months: 12 } }),
    intervention("tot", { age: { min_months: null, max_months: 3 } }),
  ]);
  const fits = (criteria: Partial<Criteria>) => search(made, criteria).fits;
  assert.deepEqual(fits({ age_to: 6 }), ["tot", "x"]);
  assert.deepEqual(fits({ age_to: 5 }), ["tot"]);
  assert.deepEqual(fits({ age_from: 12 }), ["x"]);
  assert.deepEqual(fits({ age_from: 13 }), []);
  assert.deepEqual(fits({ age_from: 0 }), ["tot", "x"]);
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
  const made = (size: number) =>
    library(Array.from({ length: size }, (_, place) => ({ ...SOME.interventions[place % 6]!, id: `i${place}` })));
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
