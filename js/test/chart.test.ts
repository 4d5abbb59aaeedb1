import assert from "node:assert/strict";
import { test } from "node:test";
import { drawnTo, type Figure, type LineGuess, repaired, wholeLine } from "../src/chart/figure";
import { overlap } from "../src/chart/normal";
import { afterNames, plain } from "../src/chart/save";
import { placeOn, valueAt } from "../src/chart/sheet";
import { compared, guessInWords } from "../src/chart/words";

const line: LineGuess = { kind: "line", task: "Teken", x: [2000, 2001, 2002, 2003, 2004], answer: [10, 9, 8, 7, 6], top: 20 };
const figures: Figure[] = [
  { key: "een", label: "Een", title: "Een", guess: { kind: "number", before: "", sentence: "In …", about: "wie", answer: 59 } },
  { key: "twee", label: "Twee", title: "Twee", guess: line },
  { key: "drie", label: "Drie", title: "Drie", guess: { kind: "curve", task: "Zet", answer: 0.31 } },
];

test("a state is made usable: unknown figures and impossible guesses stay out", () => {
  const start = { figure: "een", guesses: {}, shown: [] };
  assert.deepEqual(repaired(figures, undefined), start);
  assert.deepEqual(repaired(figures, { figure: "vier", guesses: { een: 101, twee: [1], drie: 2.1, vier: 3 }, shown: "een" }), start);
  const whole = { figure: "twee", guesses: { een: 0, twee: [null, 1, null, 20, null], drie: 2 }, shown: ["een"] };
  assert.deepEqual(repaired(figures, { ...whole, shown: ["een", "vier", "een"] }), whole);
  assert.throws(() => repaired([], whole));
});

test("a line begins at the given number, is straight between what was set, and level after it", () => {
  assert.deepEqual(wholeLine(line, []), [10, 10, 10, 10, 10]);
  assert.deepEqual(wholeLine(line, [null, null, 20, null, null]), [10, 15, 20, 20, 20]);
  assert.deepEqual(wholeLine(line, [99, null, null, null, 2]), [10, 8, 6, 4, 2]);
});

test("a hand sets a number within the drawing, and what it skipped is straight again", () => {
  assert.deepEqual(drawnTo(line, [], 2, 25), [null, null, 20, null, null]);
  assert.deepEqual(drawnTo(line, [], 2, -3), [null, null, 0, null, null]);
  assert.deepEqual(drawnTo(line, [null, 5, 6, 7, 8], 4, 1, 1), [null, 5, null, null, 1]);
  assert.deepEqual(drawnTo(line, [null, 5, 6, 7, 8], 1, 1, 4), [null, 1, null, null, 8]);
  assert.deepEqual(drawnTo(line, [], 0, 3), [null, null, null, null, null]);
});

test("two curves overlap as the tables of the normal curve say", () => {
  const known = [
    [0, 1],
    [0.31, 0.8768],
    [0.5, 0.8026],
    [1, 0.6171],
    [2, 0.3173],
  ] as const;
  for (const [d, share] of known) assert.ok(Math.abs(overlap(d) - share) < 0.0001, `${d}: ${overlap(d)}`);
});

test("a place on an axis and its value are one thing", () => {
  const axis = { low: 38, high: 102, begin: 294, end: 588 };
  assert.equal(placeOn(axis, 38), 294);
  assert.equal(placeOn(axis, 102), 588);
  assert.equal(Math.round(valueAt(axis, placeOn(axis, 59))), 59);
});

test("the guess stands beside the answer in words", () => {
  const [number, drawn, curve] = figures.map(({ guess }) => guess);
  assert.ok(number && drawn && curve);
  assert.equal(compared(number, 70), "Jij schatte 70, het onderzoek vond 59.");
  assert.equal(compared(number, 59), "Jij schatte 59, precies wat het onderzoek vond.");
  assert.equal(compared(drawn, [null, null, null, null, 3]), "Jij tekende 3 in 2004. In werkelijkheid waren het er 6.");
  assert.equal(compared(curve, 1), "Bij jou geldt: de groepen overlappen voor 62%. In het onderzoek: de groepen overlappen voor 88%.");
  assert.equal(guessInWords(number, undefined), "nog niets gekozen");
  assert.equal(guessInWords(number, 5), "5");
});

test("a file has numbers that a program reads, and the day on which its sources were read", () => {
  assert.deepEqual(["3.357", "12.345.678", "0,31", "2000", "0.123", "n = 1.234"].map(plain), [
    "3357",
    "12345678",
    "0,31",
    "2000",
    "0.123",
    "n = 1.234",
  ]);
  const read = "Bewaarde kopieën gelezen op 22 november 2026.";
  assert.equal(afterNames(`Bronnen: Groh e.a. 2014, 80 steekproeven; Cooke e.a., en nog 1 (zie hieronder). ${read}`), read);
});
