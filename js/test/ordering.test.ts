import assert from "node:assert/strict";
import { test } from "node:test";
import { type Criteria, SORTS, type Sort } from "../src/contract";
import { search } from "../src/core/search";
import { intervention, library } from "./library";

const SOME = library([
  intervention("b", { name: "Élan", sessions: { number_max: 3 }, age: { min_months: 6 }, recognition: { date: "2015-12" } }),
  intervention("a", { name: "Zeker", recognition: { level: "onbekend" }, age: { min_months: null }, summary: "elan" }),
  intervention("c", { name: "Dicht", sessions: { number_max: 9 }, attachment_link: "indirect", recognition: { date: "2020-01-01" } }),
]);

const order = (sort: Sort, criteria: Partial<Criteria> = {}) => search(SOME, criteria, sort).fits;

test("unknown values come last, ties go by name without diacritics", () => {
  assert.deepEqual(order("sessies"), ["b", "c", "a"]);
  assert.deepEqual(order("leeftijd"), ["c", "b", "a"]);
  assert.deepEqual(order("erkenningsdatum"), ["c", "b", "a"]);
  assert.deepEqual(order("erkenning"), ["c", "b", "a"]);
});

test("what is equal goes by name, then by id", () => {
  const same = library([intervention("b", { name: "Élan" }), intervention("a", { name: "elan" }), intervention("c", { name: "Dal" })]);
  for (const sort of SORTS) assert.deepEqual(search(same, {}, sort).fits, ["c", "a", "b"], sort);
});

test("a higher recognition comes first, also by relevance", () => {
  const ranked = library([
    intervention("a", { recognition: { level: "niet van toepassing (internationaal)" } }),
    intervention("b", { recognition: { level: "Goed onderbouwd" } }),
    intervention("c", { recognition: { level: "Sterk" } }),
  ]);
  ranked.vocabulary = {
    ...ranked.vocabulary,
    recognition_levels: [...ranked.vocabulary.recognition_levels, { level: "Sterk", rank: 2, shape: "", meaning: "", does_not_say: "" }],
  };
  for (const sort of ["erkenning", "relevantie"] as const) assert.deepEqual(search(ranked, {}, sort).fits, ["c", "b", "a"]);
});

test("by relevance, fewer open questions come before the words of the query", () => {
  const made = library([
    intervention("a", { name: "zacht zoet", sessions: { number_max: null }, formats: [] }),
    intervention("b", { name: "zacht zoet", sessions: { number_max: null } }),
    intervention("c", { name: "zacht", summary: "zoet", sessions: { number_max: null } }),
  ]);
  const { possible } = search(made, { text: "zacht zoet", max_sessions: 5, formats: ["groep"] });
  assert.deepEqual(possible, ["b", "c", "a"]);
});

test("dates go by day, and a month counts from its first", () => {
  const dated = library(
    ["2015-12-02", "2015-12", null, "2016", "2015-11-30"].map((date, place) => intervention(`i${place}`, { recognition: { date } })),
  );
  assert.deepEqual(search(dated, {}, "erkenningsdatum").fits, ["i3", "i0", "i1", "i4", "i2"]);
});

test("by relevance a word in the name comes first, then the link to attachment", () => {
  assert.deepEqual(order("relevantie"), ["b", "a", "c"]);
  assert.deepEqual(order("relevantie", { text: "elan" }), ["b", "a"]);
});

test("what is made for who is asked comes first, and of that what can be had", () => {
  const made = library([
    intervention("a", { age: { min_months: -9 } }),
    intervention("b", { age: { min_months: -9 }, target_groups: ["zwangeren"], origin: "elders", attachment_link: "hoofddoel" }),
    intervention("c", { age: { min_months: -9 }, target_groups: ["zwangeren"], attachment_link: "indirect" }),
  ]);
  assert.deepEqual(search(made, { age_from: -9, age_to: 0 }).fits, ["c", "b", "a"]);
  assert.deepEqual(search(made, { age_from: -9, age_to: 1 }).fits, ["a", "b", "c"]);
});

test("the words of the query in a name come before what is made for who is asked", () => {
  const made = library([
    intervention("a", { name: "zoet", age: { min_months: -9 }, origin: "elders" }),
    intervention("b", { summary: "zoet", age: { min_months: -9 }, target_groups: ["zwangeren"] }),
  ]);
  assert.deepEqual(search(made, { text: "zoet", age_from: -9, age_to: 0 }).fits, ["a", "b"]);
});
