import assert from "node:assert/strict";
import { test } from "node:test";
import type { Network } from "../src/contract";
import { network } from "../src/network";
import { added, MOST, placeOf, removed, start, thereAt, toggled } from "../src/network/people";
import { netSaid } from "../src/network/words";
import { frame } from "./activity";

const CONTENT: Network = {
  ...frame("net"),
  child: "kind",
  people: ["oma", "opa"],
  moments: [
    { id: "slapen", label: "bij het slapen", question: "Wie is er dan?", why: "Moe." },
    { id: "spelen", label: "bij het spelen", question: "Wie kijkt mee?", why: "Basis." },
  ],
  conclusion: "Een net.",
  limits: "Wie de beste is.",
};

const TWO = toggled(added(added(start(), "oma"), " Sam  de Wit "), "oma", "slapen");

test("somebody is added once, whatever the capitals, and nobody without a name", () => {
  assert.deepEqual(
    TWO.people.map(({ name }) => name),
    ["oma", "Sam de Wit"],
  );
  assert.equal(added(TWO, "OMA").people.length, 2);
  assert.equal(added(TWO, "  ").people.length, 2);
});

test("there is room for no more than can be told apart", () => {
  let state = start();
  for (let number = 0; number < MOST + 3; number += 1) state = added(state, `iemand ${number}`);
  assert.equal(state.people.length, MOST);
});

test("a moment is taken back by the same tick, and somebody who goes takes the threads along", () => {
  assert.deepEqual(thereAt(TWO, "slapen"), ["oma"]);
  assert.deepEqual(thereAt(toggled(TWO, "oma", "slapen"), "slapen"), []);
  assert.deepEqual(thereAt(removed(TWO, "oma"), "slapen"), []);
});

test("everybody stands equally far from the child", () => {
  const distances = [0, 2].map((number) => placeOf(number, 4)).map(({ y }) => Math.abs(y - 152));
  assert.equal(distances[0], distances[1]);
});

test("nothing of it stands in an address, and an address brings nobody", () => {
  assert.equal(network.write(TWO, CONTENT), "");
  assert.deepEqual(network.read("oma.slapen", CONTENT), { state: { people: [] }, ignored: ["oma.slapen"] });
  assert.equal(network.isBegun?.(TWO, CONTENT), true);
});

test("it is done when there is somebody at every moment", () => {
  assert.equal(network.isDone?.(TWO, CONTENT), false);
  assert.equal(network.isDone?.(toggled(TWO, "oma", "spelen"), CONTENT), true);
});

test("a state from anywhere is made safe", () => {
  const odd = { people: [{ name: "oma", at: ["slapen", "nooit", 3] }, { name: 5 }, null, { name: "opa" }] };
  assert.deepEqual(network.repair(odd, CONTENT), {
    people: [
      { name: "oma", at: ["slapen"] },
      { name: "opa", at: [] },
    ],
  });
  for (const value of [null, 7, "x", { people: {} }]) assert.deepEqual(network.repair(value, CONTENT), { people: [] });
});

test("who does not see the net hears it", () => {
  assert.equal(netSaid(CONTENT, start()), "In het midden: kind. Er staat nog niemand omheen.");
  assert.equal(netSaid(CONTENT, TWO), "In het midden: kind. Eromheen: oma en Sam de Wit. bij het slapen: oma");
});
