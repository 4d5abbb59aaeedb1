import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { emptyState } from "../src/core/state";
import { addressOf, connectAddress, readAddress } from "../src/explorer/address_bar";
import { Records } from "../src/explorer/records";
import { ExplorerStore } from "../src/explorer/store";
import { intervention, library } from "./library";
import { openPage } from "./page";

const PAGE = "https://boek.example/interventies.html";
const LIBRARY = library(["a", "b"].map((id) => intervention(id)));
const PRESET = { ...emptyState(), criteria: { ...emptyState().criteria, formats: ["groep"] } };

/** A page at an address with the explorer on it. */
function opened(address: string) {
  const page = openPage(address);
  const { state, notices } = readAddress(LIBRARY, PRESET);
  const store = new ExplorerStore(LIBRARY, state, true, new Records([], ""));
  store.notices = notices;
  const stop = connectAddress(store, PRESET);
  closing.push(() => {
    stop();
    page.draw();
  });
  return { page, store, stop };
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

test("without keys of ours the preset holds, with any of them only the address", () => {
  assert.deepEqual(opened(PAGE).store.state.criteria.formats, ["groep"]);
  assert.deepEqual(opened(`${PAGE}?ander=1`).store.state.criteria.formats, ["groep"]);
  const { store } = opened(`${PAGE}?zoek=baby&sorteer=raar`);
  assert.deepEqual([store.state.criteria.text, store.state.criteria.formats], ["baby", []]);
  assert.equal(store.notices.length, 1);
});

test("filters are written once the results are drawn, several changes in one go, and foreign keys stay", () => {
  const { page, store } = opened(`${PAGE}?ander=1#tekst`);
  store.ask({ text: "b" });
  store.ask({ text: "ba" });
  assert.deepEqual(page.written, []);
  page.draw();
  assert.deepEqual(page.written, [{ how: "replace", address: `${PAGE}?zoek=ba&vorm=groep&ander=1#tekst` }]);
});

test("what is as the page begins is not written, and an emptied preset is said", () => {
  const { page, store } = opened(PAGE);
  store.clear();
  page.draw();
  assert.equal(location.search, "?sorteer=relevantie");
  store.undo();
  page.draw();
  assert.equal(location.search, "");
});

test("opening is a step of the history, closing goes back over it, and what waits is written first", () => {
  const { page, store } = opened(PAGE);
  store.ask({ text: "b" });
  store.open("a");
  assert.match(location.href, /\?zoek=b&.*#a$/);
  store.open(null);
  assert.deepEqual(
    page.written.map(({ how }) => how),
    ["replace", "push", "back"],
  );
  assert.doesNotMatch(location.href, /#/);
});

test("what was open when the page opened is closed without a step", () => {
  const { page, store } = opened(`${PAGE}#a`);
  store.open(null);
  assert.deepEqual(page.written, [{ how: "replace", address: PAGE }]);
});

test("many changes are written once in a while, the last one last; a refusal is tried once more and then with the next change", () => {
  const { page, store } = opened(PAGE);
  page.isForbidden = true;
  for (const text of ["b", "ba", "bab"]) store.ask({ text });
  page.draw();
  assert.equal(page.refused, 2);
  store.ask({ text: "baby" });
  page.isForbidden = false;
  page.draw();
  assert.deepEqual(page.written, [{ how: "replace", address: `${PAGE}?zoek=baby&vorm=groep` }]);
});

test("going back brings back what was open and asked, and writes nothing", () => {
  const { page, store } = opened(`${PAGE}?zoek=b#a`);
  assert.equal(store.state.open, "a");
  page.goTo(`${PAGE}?zoek=c`, "popstate");
  assert.deepEqual([store.state.open, store.state.criteria.text], [null, "c"]);
  assert.deepEqual(page.written, []);
});

test("a hash that names no intervention closes nothing", () => {
  const { page, store } = opened(`${PAGE}?zoek=b#a`);
  page.goTo("#bronnen", "hashchange");
  assert.equal(store.state.open, "a");
});

test("where the browser forbids writing, the filters stay when the hash changes", () => {
  const { page, store } = opened(PAGE);
  page.isForbidden = true;
  store.ask({ text: "b" });
  page.draw();
  page.goTo("#a", "hashchange");
  assert.deepEqual([store.state.criteria.text, store.state.open], ["b", "a"]);
});

test("what still waits is written when the page is left", () => {
  const { page, store } = opened(PAGE);
  store.ask({ text: "b" });
  page.emit("pagehide");
  assert.equal(page.written.length, 1);
});

test("after stopping, nothing is followed or written any more", () => {
  const { page, store, stop } = opened(PAGE);
  store.ask({ text: "b" });
  stop();
  page.draw();
  store.ask({ text: "c" });
  page.draw();
  page.goTo("?zoek=z", "popstate");
  assert.deepEqual([page.written, store.state.criteria.text], [[], "c"]);
});

test("a copied link leads to what is open, or to the explorer", () => {
  openPage(`${PAGE}#bronnen`);
  assert.match(addressOf(emptyState(), LIBRARY), /#verkenner$/);
  assert.match(addressOf({ ...emptyState(), open: "b" }, LIBRARY), /#b$/);
});
