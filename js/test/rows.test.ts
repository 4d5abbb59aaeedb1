import assert from "node:assert/strict";
import { test } from "node:test";
import type { Source } from "../src/contract";
import { compareRows } from "../src/explorer/compare_rows";
import { detailRow, detailRows } from "../src/explorer/detail_rows";
import { intervention, library } from "./library";

const { vocabulary } = library([]);
const SOURCE: Source = {
  title: "Een pagina",
  language: "nl",
  organisation: "NJi",
  year: 2020,
  url: "https://example.org/",
  supports: "het doel",
  read_on: "2026-07-01",
  weak: null,
};

function rowNamed(label: string, ...records: Parameters<typeof compareRows>[0]) {
  const row = compareRows(records, vocabulary).find((one) => one.label === label);
  assert.ok(row, label);
  return row;
}

test("a comparison has a cell for each, and says what only one of them has", () => {
  const one = intervention("a", { settings: ["thuis", "op school"] });
  const other = intervention("b", { settings: ["thuis"] });
  const { cells, equal } = rowNamed("settings", one, other);
  assert.equal(equal, false);
  assert.deepEqual(cells, [
    [
      { text: "thuis", onlyHere: false },
      { text: "op school", onlyHere: true },
    ],
    [{ text: "thuis", onlyHere: false }],
  ]);
});

test("what is equal is said to be equal, also when it is unknown, and a gap is nothing special of one", () => {
  assert.equal(rowNamed("owner", intervention("a"), intervention("b")).equal, true);
  const { cells } = rowNamed("settings", intervention("a"), intervention("b", { settings: ["thuis"] }));
  assert.deepEqual(cells[0], [{ text: "onbekend", onlyHere: false }]);
});

test("a text that only one has is not marked: only values of lists can be there or not", () => {
  const { cells } = rowNamed("goal", intervention("a", { goal: "rust" }), intervention("b", { goal: "steun" }));
  assert.deepEqual(
    cells.flat().map(({ onlyHere }) => onlyHere),
    [false, false],
  );
});

test("a comparison says how old a recognition is", () => {
  const old = intervention("a", { recognition: { date: "2015-12" } });
  const [level, given, , mark] = rowNamed("recognition", old, old).cells[0]!.map(({ text }) => text);
  assert.deepEqual([level, given, mark], ["Goed onderbouwd", "erkend in december 2015", "ouder dan 5 jaar"]);
});

test("a field is shown with its own sources, remarks, differences and gaps, and with those of its parts", () => {
  const record = intervention("a", {
    sources: { nji: SOURCE, rivm: { ...SOURCE, organisation: "RIVM" } },
    provenance: [
      { fields: ["sessions.number_max"], sources: ["nji"], classified: false, note: "Een telling." },
      { fields: ["sessions", "goal"], sources: ["nji", "weg"], classified: true, note: null },
      { fields: ["age"], sources: ["rivm"], classified: false, note: null },
    ],
    differing_values: [{ field: "sessions.number_max", values: [{ value: "6", sources: ["nji"] }], used: "6" }],
    unknown: [{ fields: ["sessions.frequency", "sessions"], looked_for: "Niet genoemd." }],
  });
  const row = detailRow(record, "sessions", { ...vocabulary, labels: { sessions: "Sessies", "sessions.frequency": "Hoe vaak" } });
  assert.equal(row.label, "Sessies");
  assert.deepEqual(row.sources, [SOURCE]);
  assert.deepEqual([row.notes, row.classified], [[{ parts: "sessions.number_max", note: "Een telling." }], [{ parts: "", note: "" }]]);
  assert.deepEqual(
    row.differing.map(({ used }) => used),
    ["6"],
  );
  assert.deepEqual(row.unknown, [{ parts: "Hoe vaak", lookedFor: "Niet genoemd." }]);
});

test("a name that only begins the same is another field", () => {
  const record = intervention("a", { unknown: [{ fields: ["age_limit"], looked_for: "Ergens." }] });
  assert.deepEqual(detailRow(record, "age", vocabulary).unknown, []);
});

test("all rows come in reading order", () => {
  const fields = detailRows(intervention("a"), vocabulary).map(({ field }) => field);
  assert.deepEqual([fields[0], new Set(fields).size], ["goal", fields.length]);
});

test("what an organisation needs is said with its source, its day and its year of prices", () => {
  const source = {
    title: "",
    language: "nl",
    organisation: "NCJ",
    year: null,
    url: "",
    read_on: "2026-11-28",
    weak: null,
    supports: "",
  } as const;
  const cost = {
    value: "Tien euro",
    source: "a",
    caveat: "Oude pagina",
    weak: false,
    amount: 10,
    currency: "EUR",
    unit: "gezin",
    price_year: null,
  } as const;
  const record = intervention("a", { sources: { a: source }, implementation: { ...intervention("b").implementation, cost: [cost] } });
  const row = compareRows([record, intervention("b")], vocabulary).find(({ label }) => label === "implementation.cost");
  assert.deepEqual(
    row?.cells.map((cell) => cell.map(({ text }) => text)),
    [["Tien euro (NCJ, gelezen op 28 november 2026). Prijspeil: niet gevonden. Let op: Oude pagina."], ["onbekend"]],
  );
});
