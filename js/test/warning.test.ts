import assert from "node:assert/strict";
import { test } from "node:test";
import type { ListedDiscouraged } from "../src/contract";
import { search } from "../src/core/search";
import { library } from "./library";

const warned = (text: string) => search(library([]), { text }).warnings.length > 0;

test("a discouraged approach is recognised by its names, also while typing and in compounds", () => {
  for (const text of ["rebirthing", "REBI", "rebirthingtherapie", "hergeboorte", "holding therapy", "wat is holding-therapy"]) {
    assert.ok(warned(text), text);
  }
});

test("the beginning of every word is enough, its end is not", () => {
  assert.ok(warned("hold ther"));
  for (const text of ["hold massage", "birthing", "geboorte"]) assert.ok(!warned(text), text);
});

test("short words and other words give no warning", () => {
  for (const text of ["", "reb", "therapy", "hold", "relatie"]) assert.ok(!warned(text), text);
});

test("a name of short words alone is in no query", () => {
  const discouraged = [{ id: "x", name: "De re", also_known_as: ["zalf op de wond"], warning_terms: [] }] as unknown as ListedDiscouraged[];
  const warnings = (text: string) => search({ ...library([]), discouraged }, { text }).warnings;
  assert.deepEqual(warnings("de re massage"), []);
  assert.deepEqual(warnings("zalf wond"), ["x"]);
});
