import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyState } from "../src/core/state";
import { csvOf, selection } from "../src/explorer/later/export";
import { Records } from "../src/explorer/records";
import { ExplorerStore } from "../src/explorer/store";
import { intervention, library } from "./library";

const KNOWN = intervention("a", {
  name: "=SOM(1)",
  age: { min_months: 1.5, max_months: 36 },
  sessions: { number_min: 6, number_max: 7 },
  effects: [
    {
      study: "Jansen",
      year: 2010,
      design: "RCT",
      n: 64590,
      result_known: true,
      result: "Beter.",
      effect_size: null,
      caveat: "Klein.",
      source: "nji",
      design_kind: "gerandomiseerd",
      found: [],
    },
  ],
  unknown: [{ fields: ["owner"], looked_for: "Niet genoemd." }],
  sources: {
    nji: {
      title: "Pagina",
      language: "nl",
      organisation: "NJi",
      year: null,
      url: "https://example.org/",
      supports: "alles",
      read_on: "2026-07-01",
      weak: null,
    },
  },
  differing_values: [
    {
      field: "sessions",
      values: [
        { value: "6", sources: ["nji"] },
        { value: "7", sources: [] },
      ],
      used: "Hoogste.",
    },
  ],
});
const RECORDS = [
  KNOWN,
  intervention("b", { formats: ["individueel thuis"], sessions: { number_max: 9 } }),
  intervention("c", { formats: [] }),
];
const LIBRARY = library(RECORDS);

function storeWith(criteria: Partial<ReturnType<typeof emptyState>["criteria"]>, compare: string[] = []): ExplorerStore {
  const empty = emptyState();
  return new ExplorerStore(LIBRARY, { ...empty, criteria: { ...empty.criteria, ...criteria }, compare }, false, new Records(RECORDS, ""));
}

/** The rows of the table, below its head. */
function rowsOf(store: ExplorerStore): Record<string, string>[] {
  const lines = csvOf(store).split("\r\n");
  const from = lines.indexOf("") + 1;
  const [head = [], ...rows] = lines.slice(from, -1).map((line) => line.split(";"));
  return rows.map((cells) => Object.fromEntries(head.map((name, place) => [name, cells[place] ?? ""])));
}

test("all that is shown is taken, by group, or only what was ticked", () => {
  const asked = storeWith({ formats: ["groep"], max_sessions: 99 });
  assert.deepEqual(
    selection(asked).map(({ record, group }) => [record.id, group]),
    [
      ["a", "fits"],
      ["c", "possible"],
      ["b", "near"],
    ],
  );
  // With one criterion everything else is near, and no group.
  assert.deepEqual(
    selection(storeWith({ formats: ["groep"] })).map(({ record }) => record.id),
    ["a", "c"],
  );
  assert.deepEqual(
    selection(asked, ["fits"]).map(({ record }) => record.id),
    ["a"],
  );
  const ticked = storeWith({ formats: ["groep"], max_sessions: 1 }, ["b", "a"]);
  assert.deepEqual(
    selection(ticked).map(({ record, group }) => [record.id, group]),
    [
      ["b", null],
      ["a", "near"],
    ],
  );
});

test("a file says what was asked, and every row in which group it stands", () => {
  const store = storeWith({ formats: ["groep"] });
  assert.match(csvOf(store), /Filters;vorm: groep/);
  assert.deepEqual(
    rowsOf(store).map(({ groep }) => groep),
    ["past", "mogelijk"],
  );
  assert.match(csvOf(storeWith({})), /Filters;Geen filters gekozen\./);
});

test("numbers are plain, gaps are named, and no cell runs as a formula", () => {
  const [row] = rowsOf(storeWith({}, ["a"]));
  assert.ok(row);
  assert.deepEqual([row["age.min_months"], row["age.max_months"], row["sessions.number_max"]], ["1,5", "36", "7"]);
  assert.equal(row.name, `"'=SOM(1)"`);
  assert.deepEqual([row.owner, row.abbreviation], ["onbekend", ""]);
  assert.equal(row.effects, "Jansen (2010): Beter. Let op: Klein.");
  assert.equal(row.differing_values, "sessions: 6 (NJi) tegenover 7. Hoogste.");
  assert.equal(row.sources, "Pagina (NJi) https://example.org/, gelezen op 1 juli 2026");
});

test("a lower bound stands before its upper bound", () => {
  const turned = intervention("d", { age: { max_months: 3, min_months: 1 } });
  const { min_months, max_months, text } = turned.age;
  const records = [{ ...turned, age: { max_months, text, min_months } }];
  const store = new ExplorerStore(library(records), emptyState(), false, new Records(records, ""));
  const names = Object.keys(rowsOf(store)[0]!);
  assert.ok(names.indexOf("age.min_months") < names.indexOf("age.max_months"));
});
