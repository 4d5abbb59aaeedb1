import assert from "node:assert/strict";
import { test } from "node:test";
import type { ShownEvidenceMap, StudyResult } from "../src/contract";
import { foundIn, studiesIn, surenessOf } from "../src/evidence_map/cells";
import { changed, readState, repairState, startState, thingsAt, writeState } from "../src/evidence_map/state";
import { explorerQuery, placedIn } from "../src/shared/axes";

const axis = (id: ShownEvidenceMap["axes"][number]["id"], ...values: string[]) => ({
  id,
  label: id,
  values: values.map((value) => ({ id: value, label: value, query: `${id}=${value}` })),
});

const result = (study: string, direction: StudyResult["direction"], sure: StudyResult["sure"], places: Record<string, string[]>) =>
  ({
    study,
    direction,
    sure,
    places,
    outcome: "hechting",
    design: "gerandomiseerd",
    people: [],
    measured: [],
    remarks: [],
  }) as unknown as StudyResult;

const RESULTS = [
  result("A", "beter", "matig", { "werkt-via": ["video"], uitkomst: ["hechting"] }),
  result("A", "beter", "weinig", { "werkt-via": ["video"], uitkomst: ["hechting"] }),
  result("B", "geen-verschil", "redelijk", { "werkt-via": ["video"], uitkomst: ["hechting", "gedrag"] }),
];

const MAP = {
  axes: [
    axis("werkt-via", "video", "gesprek"),
    axis("doelgroep", "vaders"),
    axis("uitkomst", "hechting", "gedrag"),
    axis("leeftijd", "baby"),
    axis("zwaarte", "licht"),
  ],
  results: RESULTS,
  offered: [
    { id: "x", name: "X", places: { doelgroep: ["vaders"], leeftijd: ["baby"], zwaarte: ["licht"] } },
    { id: "y", name: "Y", places: { doelgroep: ["vaders"], leeftijd: ["baby"], zwaarte: [] } },
  ],
} as unknown as ShownEvidenceMap;

test("a study counts once, in each direction that it found, and the surest says how sure", () => {
  assert.equal(studiesIn(RESULTS), 2);
  assert.deepEqual(foundIn(RESULTS), [
    ["beter", 1],
    ["geen-verschil", 1],
  ]);
  assert.equal(surenessOf(RESULTS), "redelijk");
  assert.equal(surenessOf(RESULTS.slice(0, 2)), "matig");
});

test("a cell holds what stands at both", () => {
  assert.deepEqual(placedIn(RESULTS, { "werkt-via": "video", uitkomst: "gedrag" }), [RESULTS[2]]);
  assert.deepEqual(placedIn(RESULTS, { "werkt-via": "gesprek" }), []);
});

test("an offer can be asked for one severity", () => {
  const state = changed(startState(), { view: "aanbod" });
  assert.equal(thingsAt(MAP, state, ["vaders", "baby"]).offers.length, 2);
  assert.deepEqual(
    thingsAt(MAP, { ...state, level: "licht" }, ["vaders", "baby"]).offers.map(({ id }) => id),
    ["x"],
  );
});

test("the address says what differs from the start, and comes back the same", () => {
  assert.equal(writeState(startState()), "");
  const states = [
    { ...startState(), cell: ["video", "hechting"] as [string, string] },
    { ...startState(), rows: "doelgroep" as const, columns: "leeftijd" as const },
    { ...changed(startState(), { view: "aanbod" }), level: "licht", cell: ["vaders", "baby"] as [string, string] },
  ];
  for (const state of states) {
    assert.deepEqual(readState(writeState(state), MAP), { state, ignored: [] });
    assert.deepEqual(repairState(JSON.parse(JSON.stringify(state)), MAP), state);
  }
});

test("what means nothing here is left out and named", () => {
  const { state, ignored } = readState("rijen.kleur,rij.video,kolom.maan,%3Cb%3E", MAP);
  assert.deepEqual(state, startState());
  assert.deepEqual(ignored, ["rijen.kleur", "rij.video", "kolom.maan", "%3Cb%3E"]);
  assert.deepEqual(repairState({ view: 3, cell: "video" }, MAP), startState());
});

test("another axis closes the open cell", () => {
  const open = { ...startState(), cell: ["video", "hechting"] as [string, string] };
  assert.equal(changed(open, { columns: "leeftijd" }).cell, null);
  assert.equal(changed(open, { view: "aanbod" }).columns, "leeftijd");
});

test("the explorer is asked for what it knows", () => {
  assert.equal(explorerQuery({ id: "a", label: "a", query: "" }, { id: "b", label: "b", query: "uitkomst=b" }), "uitkomst=b");
});
