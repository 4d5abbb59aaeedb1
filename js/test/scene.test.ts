import assert from "node:assert/strict";
import { test } from "node:test";
import type { Drawn, DrawnMoment, ShownScene } from "../src/contract";
import { scene } from "../src/scene";
import { blend, transform, wayAlong } from "../src/scene/blend";
import { actsAt, gone, isOpen, shown } from "../src/scene/state";
import { frame } from "./activity";

function drawn(right: number, ink: string, opacity = 1): Drawn {
  return { place: { right, down: 0, turn: 0, across: 1, up: 1 }, opacity, ink };
}

function moment(id: string, right: number, question: DrawnMoment["question"] = null): DrawnMoment {
  return { id, label: id, caption: `Nu ${id}.`, why: "Daarom.", source: null, question, pieces: { kind: drawn(right, "<a/>") } };
}

const QUESTION = {
  text: "Wat?",
  options: [
    { id: "dit", text: "Dit", fit: "past", why: "Ja." },
    { id: "dat", text: "Dat", fit: "past-niet", why: "Nee." },
  ],
} as const;

const CONTENT: ShownScene = {
  ...frame("draad"),
  width: 400,
  height: 120,
  moments: [moment("bij", 0), moment("weg", 100), moment("schrik", 100, { text: QUESTION.text, options: [...QUESTION.options] })],
  acts: [
    { label: "Blaf", to: "schrik", at: ["bij", "weg"], piece: null },
    { label: "Naar huis", to: "bij", at: null, piece: null },
  ],
  slider: { label: "Leid", stops: ["bij", "weg"], piece: "kind" },
  enough: 3,
  conclusion: "Zo.",
  limits: "Niet meer.",
};

test("halfway is the mean of two pictures where only numbers differ", () => {
  const from = { draad: drawn(0, '<path d="M0 0L10 -4"/>', 0) };
  const to = { draad: drawn(50, '<path d="M10 0L20 4.5"/>') };
  const half = blend(from, to, 0.5).draad;
  assert.deepEqual([half?.place.right, half?.opacity, half?.ink], [25, 0.5, '<path d="M5 0L15 0.25"/>']);
  assert.equal(blend(from, to, 1), to);
});

test("a face that is another one changes halfway, while its figure goes on", () => {
  const from = { kind: drawn(0, "<circle/>") };
  const to = { kind: drawn(10, "<path/>") };
  assert.deepEqual([blend(from, to, 0.4).kind?.ink, blend(from, to, 0.6).kind?.ink], ["<circle/>", "<path/>"]);
  assert.equal(blend(from, to, 0.6).kind?.place.right, 6);
});

test("a piece that the first picture lacks stands where it will stand", () => {
  assert.equal(blend({}, { hond: drawn(7, "<a/>") }, 0.2).hond?.place.right, 7);
});

test("a hand leads along the line through the places, and no further than its ends", () => {
  const places = [
    [0, 0],
    [100, 0],
    [100, 50],
  ] as const;
  assert.equal(wayAlong(places, [50, 8]), 0.5);
  assert.equal(wayAlong(places, [-40, 3]), 0);
  assert.equal(wayAlong(places, [120, 25]), 1.5);
  assert.equal(wayAlong(places, [100, 900]), 2);
});

test("a place is said as SVG has it", () => {
  assert.equal(transform({ right: 1.5, down: 2, turn: -30, across: -1, up: 1 }), "translate(1.5 2) rotate(-30) scale(-1 1)");
});

test("the address holds the moments seen and the answers, and says nothing at the start", () => {
  const state = { seen: ["bij", "schrik"], answers: { schrik: "dit" } };
  assert.equal(scene.write(state, CONTENT), "bij,schrik,schrik.dit");
  assert.deepEqual(scene.read("bij,schrik,schrik.dit", CONTENT), { state, ignored: [] });
  assert.equal(scene.write(scene.start(CONTENT), CONTENT), "");
  const odd = scene.read("maan,weg,weg,schrik.weg,bij.dit", CONTENT);
  assert.deepEqual(odd.state, { seen: ["weg"], answers: {} });
  assert.deepEqual(odd.ignored, ["maan", "weg", "schrik.weg", "bij.dit"]);
});

test("a state from anywhere is made safe", () => {
  for (const value of [null, 3, "bij", [], { seen: "bij" }, { seen: ["maan"] }, { answers: { bij: "dit" } }]) {
    assert.deepEqual(scene.repair(value, CONTENT), scene.start(CONTENT));
  }
  assert.deepEqual(scene.repair({ seen: ["weg", "weg"], answers: { schrik: "dat" } }, CONTENT).seen, ["weg"]);
});

test("going somewhere again does not count twice, and shows it", () => {
  const state = gone(gone(scene.start(CONTENT), "weg"), "bij");
  assert.deepEqual(state.seen, ["weg", "bij"]);
  assert.equal(shown(state, CONTENT).id, "bij");
});

test("acts are offered where they lead from", () => {
  const labels = (id: string) => actsAt(shown({ seen: [id], answers: {} }, CONTENT), CONTENT).map(({ label }) => label);
  assert.deepEqual(labels("weg"), ["Blaf", "Naar huis"]);
  assert.deepEqual(labels("schrik"), ["Naar huis"]);
});

test("the end is reached when enough was seen and no question that was met is open", () => {
  const seen = ["bij", "weg", "schrik"];
  assert.equal(isOpen(shown({ seen, answers: {} }, CONTENT), { seen, answers: {} }), false);
  assert.equal(scene.isDone?.({ seen, answers: {} }, CONTENT), false);
  assert.equal(scene.isDone?.({ seen, answers: { schrik: "dat" } }, CONTENT), true);
  assert.equal(scene.isDone?.({ seen: ["bij"], answers: {} }, CONTENT), false);
});
