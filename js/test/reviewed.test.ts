import assert from "node:assert/strict";
import test from "node:test";
import { OLD_AFTER_MONTHS } from "../src/contract";
import { isOld } from "../src/shared/reviewed";

test("a review is old from the day on which it is a year ago", () => {
  assert.equal(OLD_AFTER_MONTHS, 12);
  assert.equal(isOld("2026-11-22", "2027-11-21"), false);
  assert.equal(isOld("2026-11-22", "2027-11-22"), true);
  assert.equal(isOld("2026-12-31", "2027-12-30"), false);
  assert.equal(isOld("2028-02-29", "2029-02-27"), false);
  assert.equal(isOld("2028-02-29", "2029-02-28"), true);
});
