import assert from "node:assert/strict";
import { test } from "node:test";
import type { Criteria } from "../src/contract";
import { noCriteria } from "../src/core/criteria";
import { askedAge, criteriaInWords, demands, fieldTexts, lastDay } from "../src/explorer/describe";
import { recognitionAge, turnsOld } from "../src/explorer/recognition";
import { criterionName, statusLine } from "../src/explorer/wording";
import { intervention, library } from "./library";

const { vocabulary } = library([]);

test("an asked age is said as a band, a bound, one age or a range that counts both ends", () => {
  const said = (age_from: number | null, age_to: number | null) => askedAge({ ...noCriteria(), age_from, age_to }, vocabulary);
  assert.deepEqual(
    [said(0, 5), said(null, 12), said(6, null), said(8, 8), said(6, 12)],
    ["0 tot 6 maanden", "tot en met 12 maanden", "vanaf 6 maanden", "8 maanden", "6 maanden tot en met 12 maanden"],
  );
});

test("what is asked is one sentence part: all mechanisms, one of the other values", () => {
  const criteria = {
    ...noCriteria(),
    text: " baby ",
    max_sessions: 1,
    mechanisms: ["sensitiviteit", "video-feedback"],
    formats: ["groep", "individueel thuis"],
  };
  assert.equal(
    criteriaInWords(criteria, vocabulary),
    "“baby”; hoogstens 1 sessie; werkt-via: sensitiviteit en video-feedback; vorm: groep of individueel thuis",
  );
  assert.equal(criteriaInWords(noCriteria(), vocabulary), "");
});

test("taking away each thing that is asked leaves nothing", () => {
  let criteria: Criteria = { ...noCriteria(), text: "x", age_to: 3, max_sessions: 2, formats: ["groep", "individueel thuis"] };
  const keys = demands(criteria, vocabulary).map(({ key }) => key);
  assert.deepEqual(keys, ["text", "age", "max_sessions", "formats:groep", "formats:individueel thuis"]);
  while (demands(criteria, vocabulary)[0]) criteria = { ...criteria, ...demands(criteria, vocabulary)[0]!.without };
  assert.deepEqual(criteria, noCriteria());
});

test("fields are separate texts, and nothing when nothing is known", () => {
  const record = intervention("a", {
    age: { min_months: 0, max_months: 24, text: "tot twee jaar" },
    sessions: { number_min: 6, number_max: 7, length_minutes_min: 30, length_minutes_max: 60, duration_weeks_max: 12 },
  });
  assert.deepEqual(fieldTexts(record, "age"), ["tot twee jaar", "In het filter: van de geboorte tot 2 jaar."]);
  assert.deepEqual(fieldTexts(record, "sessions"), ["6 tot 7 sessies", "30 tot 60 minuten per sessie", "12 weken"]);
  assert.deepEqual(fieldTexts(record, "owner"), []);
  assert.deepEqual(fieldTexts(record, "named_in_kennisbank"), ["nee"]);
  assert.deepEqual(fieldTexts(intervention("b"), "sessions"), []);
  assert.deepEqual(fieldTexts(intervention("b", { age: { min_months: null, max_months: null } }), "age"), []);
});

test("a recognition turns old on the day that it is five, and says when until then", () => {
  const { recognition } = intervention("a", { recognition: { date: "2021-07-02" } });
  assert.deepEqual(recognitionAge(recognition, "2026-07-01"), ["erkend op 2 juli 2021", "4 jaar geleden", "vijf jaar oud op 2 juli 2026"]);
  assert.deepEqual(recognitionAge(recognition, "2026-07-02"), ["erkend op 2 juli 2021", "5 jaar geleden", "ouder dan 5 jaar"]);
  assert.deepEqual(recognitionAge({ ...recognition, date: null, under_reassessment: true }, "2026-07-02"), ["in herbeoordeling"]);
  assert.deepEqual(recognitionAge({ ...recognition, date: null, older_than_5_years: true }, "2026-07-02"), ["ouder dan 5 jaar"]);
  assert.equal(recognitionAge(recognition, "2022-07-01")[1], "minder dan een jaar geleden");
  assert.equal(turnsOld({ ...recognition, date: "2021-07" }), "vijf jaar oud in juli 2026");
  assert.equal(turnsOld({ ...recognition, date: null }), null);
});

test("a clock that is behind does not make a recognition younger than its review", () => {
  assert.equal(lastDay(intervention("a", { reviewed_on: "2999-01-01" })), "2999-01-01");
  assert.ok(lastDay(intervention("a", { reviewed_on: "2000-01-01" })) > "2026");
});

test("the status counts each group, in the singular for one", () => {
  assert.equal(statusLine({ fits: 1, possible: 2, near: 3, hidden: 1 }, 2), "1 past, 2 mogelijk, 3 bijna; 1 valt af.");
  assert.equal(statusLine({ fits: 1, possible: 2, near: 3, hidden: 0 }, 1), "1 past, 2 mogelijk; 3 vallen af.");
  assert.equal(statusLine({ fits: 0, possible: 0, near: 0, hidden: 1200 }, 2), "0 passen, 0 mogelijk, 0 bijna; 1.200 vallen af.");
  assert.match(statusLine({ fits: 3, possible: 0, near: 0, hidden: 0 }, 0), /^Alle 3 interventies\./);
  assert.match(statusLine({ fits: 0, possible: 0, near: 0, hidden: 0 }, 1), /nog geen/);
});

test("every criterion has a name", () => {
  assert.deepEqual([criterionName("text", vocabulary), criterionName("formats", vocabulary)], ["Zoekwoorden", "vorm"]);
});
