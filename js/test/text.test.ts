import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, shortText, slug, words } from "../src/core/text";

test("folding takes away case and diacritics", () => {
  assert.equal(fold("Geïndiceerd"), "geindiceerd");
  assert.equal(fold("ÉÉN"), "een");
});

test("a word is a run of letters and digits", () => {
  assert.deepEqual(words("VIPP-SD: 6 à 7 bezoeken, ouder_kind"), ["vipp", "sd", "6", "a", "7", "bezoeken", "ouder", "kind"]);
  assert.deepEqual(words(" — / "), []);
});

test("a slug turns every run of other characters into one hyphen", () => {
  assert.equal(slug("niet van toepassing (internationaal)"), "niet-van-toepassing-internationaal-");
  assert.equal(slug("geïndiceerd"), "geindiceerd");
});

test("a longer text is cut after sixty letters, whatever they are made of", () => {
  assert.equal(shortText(`  ${"a".repeat(60)} `), "a".repeat(60));
  assert.equal(shortText("😀".repeat(61)), `${"😀".repeat(60)}…`);
});
