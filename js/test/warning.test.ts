import assert from "node:assert/strict";
import { test } from "node:test";
import { search } from "../src/core/search";
import { library } from "./library";

const warned = (text: string) => search(library([]), { text }).warnings.length > 0;

test("a discouraged approach is recognised by its names, also while typing and in compounds", () => {
  for (const text of ["rebirthing", "REBI", "rebirthingtherapie", "hergeboorte", "holding therapy", "wat is holding-therapy"]) {
    assert.ok(warned(text), text);
  }
});

test("short words and other words give no warning", () => {
  for (const text of ["", "reb", "therapy", "hold", "relatie"]) assert.ok(!warned(text), text);
});
