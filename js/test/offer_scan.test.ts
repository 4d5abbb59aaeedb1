import assert from "node:assert/strict";
import { test } from "node:test";
import type { ShownOfferScan } from "../src/contract";
import { offerScan } from "../src/offer_scan";
import { costsSaid } from "../src/offer_scan/combination_view";
import { decoded, readFile, scanFile } from "../src/offer_scan/files";
import { joined, offersCsv, readOffers, rejectedCsv } from "../src/offer_scan/list";
import { placesSaid } from "../src/offer_scan/open_cell";
import { emptyOffer, readState, repairState, type ScanState, startState, writeState } from "../src/offer_scan/state";

const axis = (id: string, ...values: string[]) => ({
  id,
  label: id,
  values: values.map((value) => ({ id: value, label: value, query: `${id}=${value}` })),
});

const SCAN = {
  rows: axis("doelgroep", "vaders", "zwangeren", "niet-uitgesplitst"),
  columns: axis("leeftijd", "baby", "peuter", "niet-uitgesplitst"),
  levels: axis("zwaarte", "universeel", "selectief"),
  bands: [
    { id: "baby", age_from: 0, age_to: 11 },
    { id: "peuter", age_from: 12, age_to: null },
  ],
  formats: [{ id: "groep", label: "groep", query: "" }],
  options: [{ id: "vipp", name: "VIPP lang", short: "VIPP", names: ["vipp", "vipp lang"], places: {} }],
  warned: [],
  nowhere: [],
} as unknown as ShownOfferScan;

const FULL: ScanState = {
  ...startState(),
  town: "Proefstad",
  offers: [
    { ...emptyOffer("VIPP", "vipp"), places: 40 },
    {
      ...emptyOffer("Vaders; samen"),
      age_from: 0,
      age_to: 1.5,
      target_groups: ["vaders", "zwangeren"],
      levels: ["universeel"],
      formats: ["groep"],
      cost: 1200,
      recognised_on: "2024-05",
      note: "=1+1",
    },
  ],
  births: 800,
  families: { vaders: 30 },
  level: "selectief",
  cell: ["vaders", "peuter"],
  gaps: [
    ["vaders", "baby", null],
    ["zwangeren", "baby", "universeel"],
  ],
};

test("a state comes back from outside as it was, and what does not exist is left out", () => {
  assert.deepEqual(repairState(JSON.parse(JSON.stringify(FULL)), SCAN), FULL);
  const strange = {
    offers: [{ handbook: "weg", name: "x" }, 3, { name: " " }],
    births: -1,
    families: { maan: 3 },
    level: "x",
    gaps: [["a"]],
    cell: 7,
  };
  assert.deepEqual(repairState(strange, SCAN), startState());
});

test("the address says which part of the map is in view, and nothing that a town said", () => {
  assert.equal(writeState(FULL), "zwaarte.selectief,rij.vaders,kolom.peuter");
  assert.equal(writeState({ ...FULL, level: null, cell: null }), "");
  const { state, ignored } = readState("zwaarte.selectief,rij.vaders,kolom.peuter,aanbod.vipp", SCAN);
  assert.deepEqual(state, { ...startState(), level: "selectief", cell: ["vaders", "peuter"] });
  assert.deepEqual(ignored, ["aanbod.vipp"]);
  assert.equal(offerScan.isPersonal?.(SCAN), true);
});

test("beginning again empties the scan, and gives back what stood there", () => {
  const emptied = offerScan.restart!(FULL, SCAN);
  assert.equal(offerScan.isBegun?.(emptied, SCAN), false);
  assert.deepEqual(emptied.before, FULL);
  assert.deepEqual(repairState(emptied, SCAN).before, FULL);
});

test("a saved scan is read again as it was", () => {
  const found = readFile(scanFile(FULL), { content: SCAN, state: startState() });
  assert.deepEqual(found.state, FULL);
  const wrong = readFile('{"iets": 1}', { content: SCAN, state: FULL });
  assert.deepEqual(wrong.state.offers, FULL.offers);
  assert.equal(wrong.state.unread.length, 1);
  const lossy = readFile(scanFile(FULL).replace('"vipp"', '"onbekend"'), { content: SCAN, state: startState() });
  assert.match(lossy.state.unread[0]!, /1 aanbod in het bestand kon ik niet lezen/);
});

test("a saved list is read again as it was, and no cell of it runs as a formula", () => {
  const csv = offersCsv(FULL.offers, SCAN);
  assert.ok(csv.includes("'=1+1"));
  const { offers, faults } = readOffers(csv, SCAN, "2026-11-29");
  assert.deepEqual(faults, []);
  assert.deepEqual(offers, FULL.offers);
  assert.deepEqual(joined(FULL.offers, offers).length, 2);
});

test("rows with faults go into a list of their own, with what is wrong", () => {
  const text = "naam;doelgroep;leeftijd van\nGoed;vaders;0\nFout;vader;nul\n";
  const { offers, faults, rejected } = readOffers(text, SCAN, "2026-11-29");
  assert.deepEqual([offers.length, faults.length, rejected.length], [1, 2, 1]);
  const back = rejectedCsv(rejected);
  assert.match(back, /Fout;nul;;vader/);
  assert.match(back, /bedoel je vaders\?/);
  assert.equal(readOffers(back.replace("nul", "0").replace("vader;", "vaders;"), SCAN, "2026-11-29").offers.length, 1);
});

test("what older spreadsheets write, and what is no list at all, is recognised", () => {
  assert.equal(decoded(new Uint8Array([0x63, 0x61, 0x66, 0xe9]).buffer), "café");
  assert.equal(decoded(new TextEncoder().encode("café").buffer as ArrayBuffer), "café");
  assert.match(readOffers("PK\u0003\u0004", SCAN, "2026-11-29").faults[0]!, /sla de lijst in Excel op als CSV/);
});

test("places are said per 100 births only when there are births", () => {
  assert.equal(placesSaid(40, null), "40 plekken per jaar.");
  assert.equal(placesSaid(40, 0), "40 plekken per jaar.");
  assert.equal(placesSaid(45, 800), "45 plekken per jaar. Dat is 5,6 per 100 geboorten.");
});

test("known costs are added, and of how many the price is unknown is said", () => {
  const members = (...costs: (number | null)[]) =>
    ({ members: costs.map((cost_per_family) => ({ cost_per_family })) }) as Parameters<typeof costsSaid>[0];
  assert.deepEqual(costsSaid(members(2000, null, 500)), [
    "Bekende kosten in euro per gezin samen: 2.500.",
    "Van 1 van de 3 onderdelen is de prijs per gezin onbekend.",
  ]);
  assert.equal(costsSaid(members(null)).length, 1);
});
