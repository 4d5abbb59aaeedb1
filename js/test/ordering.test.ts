import assert from "node:assert/strict";
import { test } from "node:test";
import { search } from "../src/core/search";
import type { Criteria, Sort } from "../src/core/types";
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

test("by relevance a word in the name comes first, then the link to attachment", () => {
  assert.deepEqual(order("relevantie"), ["b", "a", "c"]);
  assert.deepEqual(order("relevantie", { text: "elan" }), ["b", "a"]);
});
