import assert from "node:assert/strict";
import { test } from "node:test";
import { readQuery, valueInQuery, withValue } from "../src/activity/address";
import type { Engine } from "../src/activity/engine";
import { ActivityStore } from "../src/activity/store";
import { parts } from "../src/activity/tokens";
import type { Activity } from "../src/contract";
import { frame } from "./activity";

const LETTERS = ["a", "b", "c"];

/** The smallest activity: some of three letters are chosen. */
const letters: Engine<Activity, string[]> = {
  start: () => [],
  read: (text) => ({
    state: parts(text).filter((part) => LETTERS.includes(part)),
    ignored: parts(text).filter((part) => !LETTERS.includes(part)),
  }),
  write: (state) => state.join(","),
  repair: (value) => (Array.isArray(value) ? value.filter((one) => LETTERS.includes(one)) : []),
  steps: () => [],
  View: () => assert.fail("nothing is drawn here"),
};

test("a value is written in its own place, and all else stays as it is", () => {
  assert.equal(withValue("", "proef", "a.b,c.d"), "?proef=a.b,c.d");
  assert.equal(withValue("?zoek=%41+b&proef=x&q", "proef", "a"), "?zoek=%41+b&proef=a&q");
  assert.equal(withValue("?proef=x&zoek=y&proef=z", "proef", "a"), "?proef=a&zoek=y");
  assert.equal(withValue("?zoek=y&proef=x", "proef", null), "?zoek=y");
  assert.equal(withValue("?proef=x", "proef", null), "");
  assert.equal(withValue("?proefje=x", "proef", "a"), "?proefje=x&proef=a");
});

test("a key is found also where it is written in other signs", () => {
  assert.deepEqual(valueInQuery("?%70roef=a&b=c&proef=d", "proef"), { value: "a", others: ["d"] });
  assert.equal(withValue("?%70roef=a&b=c", "proef", null), "?b=c");
  assert.deepEqual(valueInQuery("?b=%E0%A4%A", "proef"), { value: null, others: [] });
});

test("without its key an activity stays as it was preset; with an empty one nothing is chosen", () => {
  const store = new ActivityStore(letters, frame("proef"), ["b"]);
  assert.deepEqual(readQuery("?ander=a", store, store.state), { state: ["b"], notices: [] });
  assert.deepEqual(readQuery("?proef=", store, store.state), { state: [], notices: [] });
});

test("what means nothing here is left out and named in one sentence", () => {
  const store = new ActivityStore(letters, frame("proef"), []);
  assert.deepEqual(readQuery("?proef=a,<b>,zz&proef=c", store, store.state), {
    state: ["a"],
    notices: ["Het adres bevat waarden die we niet kennen: proef=<b>, zz en c. Die zijn overgeslagen."],
  });
});

test("beginning again forgets the choices and the notices", () => {
  const store = new ActivityStore(letters, frame("proef"), ["a"]);
  store.notices = ["Let op."];
  assert.equal(store.isBegun, true);
  store.restart();
  assert.deepEqual([store.state, store.notices, store.isBegun, store.text], [[], [], false, ""]);
});

test("what comes from outside is repaired, and told only when it is something else", () => {
  const store = new ActivityStore(letters, frame("proef"), ["a"]);
  const heard: string[] = [];
  store.subscribe((origin) => heard.push(origin));
  store.receive(["a", "zz"], []);
  assert.deepEqual(heard, []);
  store.receive({ no: "list" }, []);
  store.change(["c"]);
  assert.deepEqual([heard, store.state], [["outside", "reader"], ["c"]]);
});
