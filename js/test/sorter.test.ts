import assert from "node:assert/strict";
import { test } from "node:test";
import type { Card, Sorter } from "../src/contract";
import { sorter } from "../src/sorter";
import { cardsIn, nextCard, reason, rightLabels } from "../src/sorter/cards";
import { elsewhere } from "../src/sorter/words";
import { frame } from "./activity";

function card(id: string, ...boxes: string[]): Card {
  return { id, text: id, boxes, why: "Daarom.", elsewhere: { haven: "Niet om troost." } };
}

const CONTENT: Sorter = {
  ...frame("basis-of-haven"),
  boxes: [
    { id: "basis", label: "Veilige basis", hint: null },
    { id: "haven", label: "Veilige haven", hint: "het kind komt terug" },
  ],
  cards: [card("koprol", "basis"), card("vinger", "haven"), card("zwaaien", "basis", "haven")],
};

test("an address brings the cards back, in the order of the content", () => {
  assert.equal(sorter.write({ placed: { zwaaien: "haven", koprol: "basis" } }, CONTENT), "koprol.basis,zwaaien.haven");
  assert.equal(sorter.write(sorter.start(CONTENT), CONTENT), "");
  const state = { placed: { koprol: "haven", vinger: "haven" } };
  assert.deepEqual(sorter.read(sorter.write(state, CONTENT), CONTENT), { state, ignored: [] });
});

test("what is no card or no box here is left out, and named", () => {
  assert.deepEqual(sorter.read("koprol.kast,raar.basis,vinger,toString.basis,koprol.haven", CONTENT), {
    state: { placed: { koprol: "haven" } },
    ignored: ["koprol.kast", "raar.basis", "vinger", "toString.basis"],
  });
});

test("a strange state becomes a safe one", () => {
  for (const value of [null, "x", { placed: [] }, { placed: { koprol: 3, vinger: "kast", raar: "basis" } }]) {
    assert.deepEqual(sorter.repair(value, CONTENT), { placed: {} });
  }
});

test("the next card is the first after this one that lies nowhere, going round", () => {
  assert.equal(nextCard(0, { placed: {} }, CONTENT)?.id, "koprol");
  assert.equal(nextCard(1, { placed: { vinger: "haven" } }, CONTENT)?.id, "zwaaien");
  assert.equal(nextCard(2, { placed: { zwaaien: "haven" } }, CONTENT)?.id, "koprol");
  const all = { placed: { koprol: "basis", vinger: "basis", zwaaien: "basis" } };
  assert.equal(nextCard(0, all, CONTENT), null);
  assert.equal(sorter.isDone?.(all, CONTENT), true);
  assert.equal(sorter.isDone?.({ placed: {} }, CONTENT), false);
});

test("a box has its reason, else the card's own", () => {
  const [koprol, , zwaaien] = CONTENT.cards;
  assert.equal(reason(koprol!, "haven"), "Niet om troost.");
  assert.equal(reason(koprol!, "basis"), "Daarom.");
  assert.equal(reason(koprol!, "constructor"), "Daarom.");
  assert.equal(elsewhere(rightLabels(koprol!, CONTENT)), "Hoort elders: Veilige basis");
  assert.equal(elsewhere(rightLabels(zwaaien!, CONTENT)), "Hoort elders: Veilige basis of Veilige haven");
});

test("a box shows its cards in the order of the content", () => {
  const state = { placed: { zwaaien: "haven", vinger: "haven" } };
  assert.deepEqual(
    cardsIn("haven", state, CONTENT).map(({ id }) => id),
    ["vinger", "zwaaien"],
  );
  assert.deepEqual(cardsIn("basis", state, CONTENT), []);
});
