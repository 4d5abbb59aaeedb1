import assert from "node:assert/strict";
import { test } from "node:test";
import { WIDE_FROM, chosenFigure, shapeFor, withTokens, type Figure } from "../src/chart/figure";

const shape = (height: number) => ({ data: [], layout: { height } });
const figures: Figure[] = ["een", "twee"].map((key) => ({
  key,
  label: key,
  title: key,
  plotly: shape(200),
  plotly_narrow: shape(300),
}));

test("labels stand beside the points only where they fit", () => {
  const [figure] = figures;
  assert.ok(figure);
  assert.equal(shapeFor(figure, WIDE_FROM).layout.height, 200);
  assert.equal(shapeFor(figure, WIDE_FROM - 1).layout.height, 300);
});

test("an unknown choice gives the first figure", () => {
  assert.equal(chosenFigure(figures, "twee").key, "twee");
  assert.equal(chosenFigure(figures, "drie").key, "een");
  assert.equal(chosenFigure(figures, undefined).key, "een");
  assert.throws(() => chosenFigure([], "een"));
});

test("tokens become values, everything else stays", () => {
  const spec = { font: { color: "--hechting-ink", size: 15 }, list: ["--hechting-line", "− 1", null, true, -0.5] };
  const filled = withTokens(spec, (name) => `<${name}>`);
  assert.deepEqual(filled, {
    font: { color: "<--hechting-ink>", size: 15 },
    list: ["<--hechting-line>", "− 1", null, true, -0.5],
  });
  assert.equal(spec.font.color, "--hechting-ink");
});
