import assert from "node:assert/strict";
import { test } from "node:test";
import { csvCell, toCsv } from "../src/core/csv";

test("cells with separators and quotes are quoted", () => {
  assert.equal(csvCell('a;"b"'), '"a;""b"""');
  assert.equal(csvCell("twee\nregels"), '"twee\nregels"');
  assert.equal(csvCell("gewoon, met komma"), "gewoon, met komma");
});

test("no cell runs as a formula, and numbers stay numbers", () => {
  for (const text of ["=1+1", "+1-1", "-x", "@SUM(A1)", "\t=1", " =1", "\u200b=1", "＝1"]) assert.match(csvCell(text), /^"?'/, text);
  assert.deepEqual(["-9", "1,5", "72"].map(csvCell), ["-9", "1,5", "72"]);
});

test("a table starts with a byte order mark and ends each row", () => {
  assert.equal(toCsv([["a", "b"], ["c"]]), "\uFEFFa;b\r\nc\r\n");
});
