/** Questions that come back: the rule, held against a naive reading of it and against Python's; what a device or a file may hold; the calendar. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { withDays } from "../src/practice/calendar";
import { count, daysToCome, queue, repaired, withAnswer } from "../src/practice/deck";
import { answered } from "../src/practice/rule";

const IDS = ["a--een", "a--twee", "b--een", "b--twee"];
const DAY = "2026-11-29";

test("a wrong answer brings a question back in 8 days, a right one in 16, and two in a row end it", () => {
  assert.deepEqual(answered({ right: 0, due: null }, DAY, false), { right: 0, due: "2026-12-07" });
  assert.deepEqual(answered({ right: 0, due: null }, DAY, true), { right: 1, due: "2026-12-15" });
  assert.deepEqual(answered({ right: 1, due: DAY }, DAY, true), { right: 2, due: null });
  assert.deepEqual(answered({ right: 1, due: DAY }, DAY, false), { right: 0, due: "2026-12-07" });
  assert.deepEqual(answered({ right: 0, due: null }, "2028-02-27", false), { right: 0, due: "2028-03-06" });
});

test("what comes back stands before what is new, the longest waiting first", () => {
  const deck = {
    "b--een": { right: 1, due: DAY },
    "a--twee": { right: 0, due: "2026-11-01" },
    "a--een": { right: 2, due: null },
    "b--twee": { right: 0, due: "2026-12-01" },
  };
  assert.deepEqual(queue(IDS, deck, DAY), ["a--twee", "b--een"]);
  assert.deepEqual(count(IDS, deck, DAY), { due: 2, fresh: 0, waiting: 1, through: 1 });
  assert.deepEqual(daysToCome(deck, DAY), ["2026-12-01"]);
  assert.deepEqual([...queue(IDS, {}, DAY)].sort(), IDS);
});

test("an answer changes one question and nothing else", () => {
  const deck = withAnswer({}, "a--een", DAY, true);
  assert.deepEqual(deck, { "a--een": { right: 1, due: "2026-12-15" } });
  assert.deepEqual(withAnswer(deck, "b--een", DAY, false)["a--een"], deck["a--een"]);
});

test("what a device or a file holds is made safe", () => {
  for (const wrong of [null, 3, "x", [1]]) assert.equal(repaired(wrong, IDS), null);
  const good = { right: 1, due: "2026-12-15" };
  const bad = { right: 7, due: "2026-12-15" };
  assert.deepEqual(
    repaired({ "a--een": good, "a--twee": bad, weg: good, "b--een": { right: 1, due: "morgen" }, "b--twee": { right: 2, due: null } }, IDS),
    {
      "a--een": good,
      "b--twee": { right: 2, due: null },
    },
  );
});

test("the calendar has an event on each day, each with a name of its own", () => {
  const made =
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:20260105-x\nDTSTART;VALUE=DATE:20260105\nDTEND;VALUE=DATE:20260106\nEND:VEVENT\nEND:VCALENDAR\n";
  const text = withDays(made, ["2026-12-31", "2027-01-08"]);
  assert.equal(text.match(/BEGIN:VEVENT\r\n/g)?.length, 2);
  assert.match(text, /UID:20261231-x\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n/);
});
