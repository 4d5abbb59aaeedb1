import assert from "node:assert/strict";
import { test } from "node:test";
import type { IconArray, Scene } from "../src/contract";
import { iconArray } from "../src/icon_array";
import { askedPart, cells, firstCell, isAmong, unsureCells, verdict } from "../src/icon_array/grid";
import { drawingAfter, drawingBefore, guessBeside } from "../src/icon_array/words";
import { frame } from "./activity";

function scene(id: string, safe: number): Scene {
  const parts: Scene["parts"] = [
    { id: "veilig", label: "veilig gehecht", count: safe, between: null, look: "secure" },
    { id: "anders", label: "anders gehecht", count: 100 - safe, between: null, look: "rest" },
  ];
  const told = { low: "Meer.", close: "Dichtbij.", high: "Minder.", note: "Een groep.", source: "bron" };
  return { id, label: id, question: `Hoeveel bij ${id}?`, parts, asked: "veilig", prevalence: null, correlation: null, ...told };
}

const CONTENT: IconArray = { ...frame("hoe-vaak"), unit: "kinderen", scenes: [scene("alle", 62), scene("tehuis", 18)] };

test("a hundred shapes stand in the order of the parts", () => {
  const drawn = cells(scene("alle", 62).parts).map(({ id }) => id);
  assert.equal(drawn.length, 100);
  assert.deepEqual([drawn[0], drawn[61], drawn[62], drawn[99]], ["veilig", "veilig", "anders", "anders"]);
});

test("parts that are not a hundred together are refused", () => {
  const [first, second] = scene("alle", 62).parts;
  assert.throws(() => cells([first!, { ...second!, count: 37 }]), /99/);
  assert.throws(() => askedPart({ ...scene("alle", 62), asked: "weg" }), /weg/);
});

test("a guess is close up to seven from the number, on both sides", () => {
  const guesses = [54, 55, 62, 69, 70];
  assert.deepEqual(
    guesses.map((guess) => verdict(guess, scene("alle", 62).parts[0]!)),
    ["low", "close", "close", "close", "high"],
  );
});

test("an address names the scene on show and the guesses", () => {
  const { state, ignored } = iconArray.read("tehuis,alle.60,tehuis.0", CONTENT);
  assert.deepEqual(state, { scene: "tehuis", guesses: { alle: 60, tehuis: 0 } });
  assert.deepEqual(ignored, []);
  assert.equal(iconArray.write(state, CONTENT), "tehuis,alle.60,tehuis.0");
});

test("an address without a scene shows the first, and nothing chosen is an empty value", () => {
  assert.deepEqual(iconArray.read("tehuis.20", CONTENT).state, { scene: "alle", guesses: { tehuis: 20 } });
  assert.equal(iconArray.write(iconArray.start(CONTENT), CONTENT), "");
  assert.equal(iconArray.write({ scene: "tehuis", guesses: {} }, CONTENT), "tehuis");
});

test("one scene needs no name in the address", () => {
  const single = { ...CONTENT, scenes: [scene("alle", 62)] };
  assert.equal(iconArray.write({ scene: "alle", guesses: { alle: 40 } }, single), "alle.40");
});

test("what the address cannot mean is left out and named", () => {
  const wrong = ["weg", "weg.10", "alle.101", "alle.-1", "alle.4e1", "alle.x", "alle.1.2", "tehuis"];
  const { state, ignored } = iconArray.read(["alle", ...wrong].join(","), CONTENT);
  assert.deepEqual(state, iconArray.start(CONTENT));
  assert.deepEqual(ignored, wrong);
});

test("a state from anywhere is made safe", () => {
  const start = iconArray.start(CONTENT);
  const wrong = { scene: "weg", guesses: { alle: "60", tehuis: 1.5 } };
  for (const value of [null, undefined, 3, "x", [], {}, { scene: 1, guesses: [5] }, wrong]) {
    assert.deepEqual(iconArray.repair(value, CONTENT), start);
  }
  const kept = { scene: "tehuis", guesses: { alle: 100, weg: 4 } };
  assert.deepEqual(iconArray.repair(kept, CONTENT), { scene: "tehuis", guesses: { alle: 100 } });
});

test("the guess and the number stand beside each other in words", () => {
  const part = (count: number) => scene("alle", count).parts[0]!;
  assert.equal(guessBeside(40, part(62)), "Jij schatte 40, het zijn er 62.");
  assert.equal(guessBeside(40, part(1)), "Jij schatte 40, het is er 1.");
  assert.equal(guessBeside(62, part(62)), "Jij schatte 62, precies het getal.");
});

test("the drawing says its numbers only after the guess", () => {
  const { parts } = scene("alle", 62);
  const said = drawingAfter("kinderen", parts, parts[0]!, 50);
  assert.equal(said, "100 kinderen. veilig gehecht: 62; anders gehecht: 38. Omringd is jouw schatting van ‘veilig gehecht’: 50.");
  assert.doesNotMatch(drawingBefore("kinderen", parts[0]!, null) + drawingBefore("kinderen", parts[0]!, 40), /62|38/);
});

test("the reader's own sentence is asked after the first guess", () => {
  assert.equal(iconArray.isDone?.(iconArray.start(CONTENT), CONTENT), false);
  assert.equal(iconArray.isDone?.({ scene: "alle", guesses: { alle: 40 } }, CONTENT), true);
});

test("the ring begins where the guessed part begins and goes round", () => {
  const [first, second] = scene("alle", 62).parts;
  assert.deepEqual([firstCell([first!, second!], second!), firstCell([first!, second!], first!)], [62, 0]);
  const ringed = Array.from({ length: 100 }, (_, place) => place).filter((place) => isAmong(place, 62, 40));
  assert.deepEqual([ringed.length, ringed.includes(62), ringed.includes(1), ringed.includes(2)], [40, true, true, false]);
});

test("a range is hatched, said as a range, and a guess in it is close", () => {
  const [first, second] = scene("alle", 65).parts;
  const vague = { ...first!, between: [50, 80] };
  const unsure = unsureCells([vague, second!], vague);
  assert.deepEqual([unsure.size, unsure.has(49), unsure.has(50), unsure.has(79), unsure.has(80)], [30, false, true, true, false]);
  assert.deepEqual(
    [49, 50, 80, 81].map((guess) => verdict(guess, vague)),
    ["low", "close", "close", "high"],
  );
  assert.equal(guessBeside(50, vague), "Jij schatte 50, het zijn er 50 tot 80.");
  assert.equal(unsureCells([first!, second!], first!).size, 0);
});
