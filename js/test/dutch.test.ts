import assert from "node:assert/strict";
import { test } from "node:test";
import { UI } from "../src/contract";
import {
  ageInWords,
  ageRange,
  atMost,
  dateInWords,
  firstDay,
  inAList,
  isFullDate,
  sessionRange,
  today,
  yearsBetween,
  yearsLater,
} from "../src/core/dutch";
import { number, plainNumber, say, sayAround } from "../src/core/say";

test("ages are said as readers say them", () => {
  const said = [-4, -1, 0, 0.5, 1, 1.5, 18, 24, 30].map(ageInWords);
  assert.deepEqual(said, [
    "4 maanden voor de geboorte",
    "1 maand voor de geboorte",
    "de geboorte",
    "0,5 maanden",
    "1 maand",
    "6 weken",
    "18 maanden",
    "2 jaar",
    "30 maanden",
  ]);
});

test("a bound that is not known is said", () => {
  assert.equal(ageRange(null, null), "leeftijd onbekend");
  assert.match(ageRange(0, null), /^vanaf de geboorte, /);
  assert.equal(ageRange(0, 23), "van de geboorte tot 23 maanden");
  assert.match(ageRange(6, null), /^vanaf 6 maanden, bovengrens niet gevonden$/);
  assert.match(ageRange(null, 36), /^tot 3 jaar, ondergrens niet gevonden$/);
});

test("sessions are said as a number or a range", () => {
  assert.equal(sessionRange(1, 1), "1 sessie");
  assert.equal(sessionRange(6, 7), "6 tot 7 sessies");
  assert.equal(sessionRange(null, 7), "hoogstens 7 sessies");
  assert.equal(sessionRange(6, null), "ten minste 6 sessies, maximum niet gevonden");
});

test("sessions are counted from none on, and two differ from one", () => {
  assert.equal(sessionRange(null, null), "aantal sessies niet gevonden");
  assert.equal(sessionRange(0, null), "ten minste 0 sessies, maximum niet gevonden");
  assert.deepEqual([1, 2].map(atMost), ["hoogstens 1 sessie", "hoogstens 2 sessies"]);
});

test("the first day, and whether a day is known", () => {
  assert.deepEqual(["2015-09-18", "2015-12", "2015"].map(firstDay), ["2015-09-18", "2015-12-01", "2015-01-01"]);
  assert.deepEqual(["2015-09-18", "2015-12", "2015"].map(isFullDate), [true, false, false]);
});

test("today is the reader's own day", () => {
  const now = new Date();
  const [year, month, day] = today().split("-").map(Number);
  assert.match(today(), /^\d{4}-\d{2}-\d{2}$/);
  assert.ok(Math.abs(now.getTime() - new Date(year!, month! - 1, day!).getTime()) < 24 * 3_600_000 + 60_000);
  assert.equal(day, new Date().getDate());
});

test("a partial date keeps its precision", () => {
  assert.deepEqual(["2015-09-18", "2015-12", "2015"].map(dateInWords), ["18 september 2015", "december 2015", "2015"]);
});

test("only whole years count", () => {
  assert.equal(yearsBetween("2015-09-18", "2026-09-17"), 10);
  assert.equal(yearsBetween("2015-09-18", "2026-09-18"), 11);
  assert.equal(yearsBetween("2015", "2015-12-31"), 0);
});

test("a year from 29 February is full on the 28th", () => {
  assert.equal(yearsBetween("2020-02-29", "2025-02-27"), 4);
  assert.equal(yearsBetween("2020-02-29", "2025-02-28"), 5);
  assert.deepEqual(
    ["2020-02-29", "2015-12", "2015"].map((text) => yearsLater(text, 5)),
    ["2025-02-28", "2020-12", "2020"],
  );
  assert.equal(yearsLater("2020-02-29", 4), "2024-02-29");
});

test("parts are joined as a Dutch sentence does", () => {
  assert.equal(inAList([]), "");
  assert.equal(inAList(["a"]), "a");
  assert.equal(inAList(["a", "b"]), "a en b");
  assert.equal(inAList(["a", "b", "c"], "of"), "a, b of c");
});

test("numbers are Dutch, also when they are large, and plain for a spreadsheet", () => {
  assert.deepEqual([1.5, 64590, 1234567, 1 / 3].map(number), ["1,5", "64.590", "1.234.567", "0,333333"]);
  assert.deepEqual([1.5, 64590].map(plainNumber), ["1,5", "64590"]);
});

test("a sentence takes what fills its gaps, in the singular for exactly one", () => {
  assert.equal(say(UI.sessions.count, { count: 1 }), "1 sessie");
  assert.equal(say(UI.sessions.count, { count: 1200 }), "1.200 sessies");
  assert.equal(say(UI.ages.range, { low: "{high}", high: "2 jaar" }), "van {high} tot 2 jaar");
  assert.throws(() => say(UI.ages.range, { low: "1 jaar" } as unknown as { low: string; high: string }), /not filled/);
  assert.deepEqual(sayAround(UI.danger.call, { emergency: 112 }), ["Bel ", 112, "."]);
});
