import assert from "node:assert/strict";
import { test } from "node:test";
import { ActivityStore } from "../src/activity/store";
import { traceOf } from "../src/activity/trace";
import type { Network } from "../src/contract";
import { network } from "../src/network";
import { sorter } from "../src/sorter";
import { frame } from "./activity";

const SORTER = {
  ...frame("kaarten"),
  boxes: [{ id: "wel", label: "Wel", hint: null }],
  cards: [{ id: "een", text: "Een", boxes: ["wel"], why: "Zo.", elsewhere: {} }],
};

test("a trace is left when all was done, and goes when it begins again", () => {
  const store = new ActivityStore(sorter, SORTER, sorter.start(SORTER));
  assert.equal(traceOf(store).isDone, false);
  store.change({ placed: { een: "wel" } });
  assert.deepEqual(traceOf(store), { id: "kaarten", isDone: true, isPersonal: false });
  store.restart();
  assert.equal(traceOf(store).isDone, false);
});

test("what is about the reader's own home says so, and no device may keep it", () => {
  const content: Network = { ...frame("net"), child: "kind", people: ["oma"], moments: [], conclusion: "Zo.", limits: "Niet." };
  assert.equal(traceOf(new ActivityStore(network, content, network.start(content))).isPersonal, true);
});
