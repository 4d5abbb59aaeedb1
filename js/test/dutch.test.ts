import assert from "node:assert/strict";
import { test } from "node:test";
import { ageInWords, ageRange, dateInWords, sessionRange, yearsBetween } from "../src/core/dutch";

test("ages are said as readers say them", () => {
  const said = [-4, -1, 0, 1, 1.5, 18, 24, 30].map(ageInWords);
  assert.deepEqual(said, [
    "4 maanden voor de geboorte", "1 maand voor de geboorte", "de geboorte", "1 maand", "6 weken", "18 maanden", "2 jaar", "30 maanden",
  ]);
});

test("a bound that is not known is said", () => {
  assert.equal(ageRange(null, null), "leeftijd onbekend");
  assert.match(ageRange(6, null), /^vanaf 6 maanden, bovengrens niet gevonden$/);
  assert.match(ageRange(null, 36), /^tot 3 jaar, ondergrens niet gevonden$/);
});

test("sessions are said as a number or a range", () => {
  assert.equal(sessionRange(1, 1), "1 sessie");
  assert.equal(sessionRange(6, 7), "6 tot 7 sessies");
  assert.equal(sessionRange(null, 7), "hoogstens 7 sessies");
  assert.equal(sessionRange(6, null), "ten minste 6 sessies, maximum niet gevonden");
});

test("a partial date keeps its precision", () => {
  assert.deepEqual(["2015-09-18", "2015-12", "2015"].map(dateInWords), ["18 september 2015", "december 2015", "2015"]);
});

test("only whole years count", () => {
  assert.equal(yearsBetween("2015-09-18", "2026-09-17"), 10);
  assert.equal(yearsBetween("2015-09-18", "2026-09-18"), 11);
  assert.equal(yearsBetween("2015", "2015-12-31"), 0);
});
