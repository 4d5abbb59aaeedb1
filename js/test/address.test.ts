import assert from "node:assert/strict";
import { test } from "node:test";
import { type ExplorerState, FACETS, SORTS } from "../src/contract";
import { formatAddress, parseAddress } from "../src/core/address";
import { emptyState } from "../src/core/state";
import { intervention, library } from "./library";

const SOME = library(["vipp-sd", "a", "b", "c", "d"].map((id) => intervention(id)));

/** A small generator of pseudo-random numbers, so that a failure can be repeated. */
function generator(seed: number): (below: number) => number {
  return (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
}

function randomState(random: (below: number) => number): ExplorerState {
  const state = emptyState();
  const maybe = <T>(value: T) => (random(2) ? value : null);
  const some = <T>(values: readonly T[]) => values.filter(() => random(3) === 0);
  state.criteria.text = maybe(["baby & co", "één+één=2", "50% ", "#a,b", "?x", "“”\ud83d\ude00"][random(6)]!) ?? "";
  state.criteria.age_from = maybe(random(300) - 9);
  state.criteria.age_to = maybe(random(300) - 9);
  state.criteria.max_sessions = maybe(random(70));
  for (const name of FACETS) state.criteria[name] = some(SOME.vocabulary.facets[name].values);
  state.compare = some(["vipp-sd", "a", "b", "c"]);
  state.sort = SORTS[random(SORTS.length)]!;
  state.shortlist = some(["vipp-sd", "a", "b", "c", "d"]);
  if (random(2)) {
    state.view = "landschap";
    const [hours, months] = [random(900), random(900) - 9];
    state.brush = maybe({ hours_from: hours, hours_to: hours + random(90), age_from: months, age_to: months + random(90) });
  }
  return state;
}

test("any state comes back from its own address", () => {
  const random = generator(7);
  for (let turn = 0; turn < 500; turn += 1) {
    const state = randomState(random);
    const query = formatAddress(state, SOME);
    assert.deepEqual(parseAddress(`?${query}`, SOME), { state, notices: [], known: true }, query);
  }
});

test("an address is readable, in a fixed order, and says nothing of what is as it begins", () => {
  const state = emptyState();
  assert.equal(formatAddress(state, SOME), "");
  state.criteria.age_from = -9;
  state.criteria.mechanisms = ["video-feedback", "massage / lichamelijk contact"];
  state.criteria.recognition_levels = ["niet van toepassing (internationaal)"];
  assert.equal(
    formatAddress(state, SOME),
    "leeftijd-van=-9&werkt-via=video-feedback,massage-lichamelijk-contact&erkenning=niet-van-toepassing-internationaal-",
  );
});

test("slugs may lack the hyphens at their ends", () => {
  const { state } = parseAddress("erkenning=niet-van-toepassing-internationaal", SOME);
  assert.deepEqual(state.criteria.recognition_levels, ["niet van toepassing (internationaal)"]);
});

test("keys of others stay as they are", () => {
  assert.equal(formatAddress(emptyState(), SOME, "?utm=%41&zoek=x&q"), "utm=%41&q");
  assert.equal(parseAddress("?utm=1", SOME).known, false);
});

test("what is not understood is left out and named", () => {
  const query = "werkt-via=xyz,video-feedback&sessies-max=-3&leeftijd-van=1e9&sorteer=raar&vergelijk=foo,a,b,c,d,vipp-sd&zoek=%E0%A4%A";
  const { state, notices } = parseAddress(query, SOME);
  assert.deepEqual(state.criteria.mechanisms, ["video-feedback"]);
  assert.deepEqual([state.criteria.max_sessions, state.criteria.age_from, state.sort], [null, null, "relevantie"]);
  assert.deepEqual(state.compare, ["a", "b", "c", "d"]);
  const strange = (part: string) => `Het adres bevat een waarde die we niet kennen: ${part}. Die is overgeslagen.`;
  assert.deepEqual(notices, [
    ...["leeftijd-van=1e9", "sessies-max=-3", "werkt-via=xyz", "vergelijk=foo"].map(strange),
    "Meer dan vier naast elkaar kan niet: vipp-sd is weggelaten.",
    strange("sorteer=raar"),
  ]);
});

test("of a repeated key the first valid value counts, and the others are named", () => {
  const { state, notices } = parseAddress(
    "sessies-max=veel&sessies-max=7&sessies-max=9&zoek=a&zoek=b&sorteer=sessies&sorteer=sessies",
    SOME,
  );
  assert.deepEqual([state.criteria.max_sessions, state.criteria.text, state.sort], [7, "a", "sessies"]);
  assert.deepEqual(notices, [
    "Het adres heeft zoek meer dan eens. De eerste telt; overgeslagen: b.",
    "Het adres bevat een waarde die we niet kennen: sessies-max=veel. Die is overgeslagen.",
    "Het adres heeft sessies-max meer dan eens. De eerste telt; overgeslagen: 9.",
  ]);
});

test("of many strange values only the first five are named", () => {
  const values = Array.from({ length: 300 }, (_, place) => `x${place}`);
  const { notices } = parseAddress(`werkt-via=${values.join(",")}`, SOME);
  assert.deepEqual(notices, [
    "Het adres bevat waarden die we niet kennen: werkt-via=x0, x1, x2, x3, x4 en nog 295. Die zijn overgeslagen.",
  ]);
});

test("a view or frame that means nothing is left out without a word, a kept id that is not here is named", () => {
  const hostile = [
    "beeld=kaart",
    "beeld=landschap&kader=5,1,0,9",
    "beeld=landschap&kader=0,5,0",
    "beeld=landschap&kader=0,5,0,9,9",
    "beeld=landschap&kader=0,1e3,0,9",
    "beeld=landschap&kader=<svg onload=alert(1)>",
    "beeld=landschap&kader=0,5,-99,9",
    "kader=0,5,0,9",
  ];
  for (const query of hostile) {
    const { state, notices } = parseAddress(query, SOME);
    assert.deepEqual([state.brush, notices], [null, []], query);
  }
  const { state, notices } = parseAddress("mijn-lijst=b,weg,b,a", SOME);
  assert.deepEqual(state.shortlist, ["b", "a"]);
  assert.deepEqual(notices, ["Het adres bevat een waarde die we niet kennen: mijn-lijst=weg. Die is overgeslagen."]);
});

test("a landscape without a frame, and a list, say no more than that", () => {
  const state = { ...emptyState(), view: "landschap" as const };
  assert.equal(formatAddress(state, SOME), "beeld=landschap");
  assert.equal(formatAddress({ ...emptyState(), shortlist: ["b", "a"] }, SOME), "mijn-lijst=b,a");
});
