/** Lists of what a town offers, in and out: as `hechting/reading/offer_list.py` reads them, and as a spreadsheet opens them. */

import type { ShownOfferScan, TownOffer } from "../contract";
import { toCsv } from "../core/csv";
import { say } from "../core/say";
import { fold, words } from "../core/text";
import { ageCell, CellFault, dayCell, eurosCell, namedCell, valuesCell, wholeCell } from "./cells";
import { named } from "./judge";
import { emptyOffer } from "./state";
import { WORDS } from "./ui";

const COLUMNS = WORDS.columns;
const CELLS = WORDS.cells;
type Field = keyof typeof COLUMNS;
const FIELDS = Object.keys(COLUMNS) as Field[];

/** Columns of the handbook's other lists of one's own; they mean nothing here, and are passed over in silence. */
const ELSEWHERE = [
  "sessies", "werkt via", "samenvatting", "afkorting", "andere namen", "doel", "minuten", "plaats", "uitvoerder", "thema",
  "rol van de jgz", "band met hechting", "aanbieder", "website",
]; // biome-ignore format: a list

type Value = string | string[];

interface Row {
  number: number;
  values: Map<string, Value>;
}

export interface OfferList {
  offers: TownOffer[];
  faults: string[];
  /** The rows with a fault, as they were, with what is wrong. */
  rejected: string[][];
}

/** Read a list: CSV as a spreadsheet writes it, or JSON with a list of rows. Every fault is a sentence; the other rows are kept. */
export function readOffers(text: string, content: ShownOfferScan, day: string): OfferList {
  const { rows, faults, broken } = /^\s*\[/.test(text) ? fromJson(text) : fromCsv(text.replace(/^\uFEFF/, ""));
  const found: OfferList = { offers: [], faults: [...faults], rejected: [] };
  if (rows.length === 0 && faults.length === 0) found.faults.push(said(1, CELLS.whole_file, CELLS.no_rows, CELLS.rows_wanted));
  const headings = [...new Set(rows.flatMap(({ values }) => [...values.keys()]))];
  found.faults.push(...headingFaults(headings));
  if (!headings.includes(COLUMNS.name)) return found;
  const stands = new Map<string, number>();
  for (const row of rows) {
    const read = readRow(row, content, day);
    found.faults.push(...read.faults);
    const wrong = [...(broken.get(row.number) ?? []), ...read.faults];
    const offer = recognised(read.offer, content);
    if (wrong.length === 0) {
      const again = twice(offer, row.number, stands);
      found.faults.push(...again);
      wrong.push(...again);
    }
    if (wrong.length === 0) found.offers.push(offer);
    else found.rejected.push([...FIELDS.map((name) => plain(row.values.get(COLUMNS[name]))), wrong.join("; ")]);
  }
  return found;
}

/** What is wrong with an offer that stands there already: under a name of the handbook's, or word for word. */
function twice(offer: TownOffer, row: number, stands: Map<string, number>): string[] {
  const what = offer.handbook ?? JSON.stringify(offer);
  const first = stands.get(what);
  if (first === undefined) stands.set(what, row);
  return first === undefined ? [] : [said(row, COLUMNS.name, say(CELLS.twice, { name: offer.name, row: first }), CELLS.once)];
}

function headingFaults(headings: readonly string[]): string[] {
  const ours = Object.values(COLUMNS) as string[];
  const remedy = say(CELLS.column_wanted, { columns: ours.join(", ") });
  const strange = headings.filter((one) => !ours.includes(one) && !ELSEWHERE.includes(one));
  const faults = strange.map((one) => said(1, one || CELLS.heading, CELLS.unknown_column, remedy));
  if (headings.length > 0 && !headings.includes(COLUMNS.name))
    faults.push(said(1, CELLS.heading, CELLS.no_name_column, CELLS.name_column_wanted));
  return faults;
}

function readRow(row: Row, content: ShownOfferScan, day: string): { offer: TownOffer; faults: string[] } {
  const offer = emptyOffer();
  const faults: string[] = [];
  const readers: Record<Field, (value: Value) => unknown> = {
    name: (value) => namedCell(plain(value)),
    age_from: (value) => ageCell(plain(value)),
    age_to: (value) => ageCell(plain(value)),
    target_groups: (value) => valuesCell(value, named(content.rows)),
    levels: (value) => valuesCell(value, content.levels.values),
    formats: (value) => valuesCell(value, content.formats),
    places: (value) => wholeCell(plain(value)),
    cost: (value) => eurosCell(plain(value)),
    recognised_on: (value) => dayCell(plain(value), day),
    note: (value) => plain(value).trim().replace(/\s+/g, " "),
  };
  for (const name of FIELDS) {
    const value = asWritten(row.values.get(COLUMNS[name]) ?? "");
    if (value.length === 0) {
      if (name === "name") faults.push(said(row.number, COLUMNS.name, CELLS.empty, CELLS.fill_in));
      continue;
    }
    try {
      Object.assign(offer, { [name]: readers[name](value) });
    } catch (fault) {
      if (!(fault instanceof CellFault)) throw fault;
      faults.push(said(row.number, COLUMNS[name], fault.problem, fault.remedy));
    }
  }
  const { age_from: low, age_to: high } = offer;
  if (low !== null && high !== null && low > high)
    faults.push(said(row.number, COLUMNS.age_from, say(CELLS.age_order, { low, high }), CELLS.order_wanted));
  return { offer, faults };
}

/** A cell without the apostrophe that keeps a spreadsheet from running it as a formula (`core/csv.ts`). */
function asWritten(value: Value): Value {
  return typeof value === "string" ? value.replace(/^'(?=[=+\-@])/, "") : value;
}

/** An offer under the name of an intervention of the handbook is that one. */
function recognised(offer: TownOffer, { options }: ShownOfferScan): TownOffer {
  const name = words(offer.name).join(" ");
  const known = options.findLast((one) => one.names.includes(name));
  return known ? { ...offer, handbook: known.id, name: known.short } : offer;
}

/** The offers of a list beside those that stand there already: what the handbook knows stands once, and nothing stands twice. */
export function joined(offers: readonly TownOffer[], added: readonly TownOffer[]): TownOffer[] {
  const ours = new Set(added.map((one) => one.handbook).filter(Boolean));
  const kept = offers.filter((one) => !ours.has(one.handbook));
  const there = new Set(kept.map((one) => JSON.stringify(one)));
  return [...kept, ...added.filter((one) => !there.has(JSON.stringify(one)))];
}

/** Offers as a list that can be read again. */
export function offersCsv(offers: readonly TownOffer[], content: ShownOfferScan): string {
  const labels = (ids: readonly string[], among: readonly { id: string; label: string }[]) =>
    among
      .filter(({ id }) => ids.includes(id))
      .map(({ label }) => label)
      .join(", ");
  const rows = offers.map((one) =>
    FIELDS.map((name) => {
      if (name === "target_groups") return labels(one.target_groups, content.rows.values);
      if (name === "levels") return labels(one.levels, content.levels.values);
      if (name === "formats") return labels(one.formats, content.formats);
      return String(one[name] ?? "").replace(".", name === "note" || name === "name" ? "." : ",");
    }),
  );
  return toCsv([Object.values(COLUMNS), ...rows]);
}

/** The rows with faults, to mend and read again. */
export function rejectedCsv(rejected: readonly (readonly string[])[]): string {
  return toCsv([[...Object.values(COLUMNS), WORDS.rejected_column], ...rejected]);
}

interface Rows {
  rows: Row[];
  faults: string[];
  broken: Map<number, string[]>;
}

function fromJson(text: string): Rows {
  const rows: Row[] = [];
  const faults: string[] = [];
  try {
    const data: unknown = JSON.parse(text);
    if (!Array.isArray(data)) throw new Error("no list");
    data.forEach((one, place) => {
      const values = new Map(Object.entries(one as object).map(([key, value]) => [headingOf(key), cellOf(value)]));
      rows.push({ number: place + 2, values });
    });
  } catch {
    faults.push(said(1, CELLS.whole_file, CELLS.not_csv, CELLS.as_csv));
  }
  return { rows, faults, broken: new Map() };
}

function cellOf(value: unknown): Value {
  if (Array.isArray(value)) return value.map(String);
  return value === null || value === undefined ? "" : String(value).trim();
}

function fromCsv(text: string): Rows {
  const faults: string[] = [];
  const broken = new Map<number, string[]>();
  if (text.includes("\0") || text.startsWith("PK"))
    return { rows: [], faults: [said(1, CELLS.whole_file, CELLS.not_csv, CELLS.as_csv)], broken };
  const before = /^sep=.*\r?\n/i.exec(text)?.[0] ?? "";
  const { lines, open } = cut(text.slice(before.length), before ? 1 : 0);
  if (open !== null) faults.push(said(open, CELLS.whole_file, CELLS.open_quote, CELLS.quote_remedy));
  const [head, ...rest] = lines;
  const headings = (head?.cells ?? []).map(headingOf);
  const rows = rest
    .filter(({ cells }) => cells.some((cell) => cell.trim()))
    .map(({ cells, number }) => {
      if (cells.length > headings.length) {
        const problem = say(CELLS.too_many, { count: cells.length, columns: headings.length });
        const fault = said(number, CELLS.whole_file, problem, CELLS.quote_wanted);
        faults.push(fault);
        broken.set(number, [fault]);
      }
      return { number, values: new Map(headings.map((name, place) => [name, (cells[place] ?? "").trim()])) };
    });
  return { rows, faults, broken };
}

interface Line {
  cells: string[];
  /** The line of the file on which it ends. */
  number: number;
}

/** Cut a text into lines of cells; `open` is the line of a quotation mark that is never closed, which ends the reading. */
function cut(text: string, before: number): { lines: Line[]; open: number | null } {
  const head = text.split(/\r?\n/, 1)[0] ?? "";
  const count = (sign: string) => head.split(sign).length;
  const separator = [";", ",", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  const lines: Line[] = [];
  let cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  let number = before + 1;
  let opened = number;
  const endLine = () => {
    lines.push({ cells: [...cells, cell], number });
    cells = [];
    cell = "";
  };
  for (let place = 0; place < text.length; place++) {
    const sign = text[place]!;
    if (isQuoted) {
      if (sign === '"' && text[place + 1] === '"') {
        cell += '"';
        place++;
      } else if (sign === '"') isQuoted = false;
      else {
        if (sign === "\n") number++;
        cell += sign;
      }
    } else if (sign === '"' && cell === "") {
      isQuoted = true;
      opened = number;
    } else if (sign === separator) {
      cells.push(cell);
      cell = "";
    } else if (sign === "\n" || (sign === "\r" && text[place + 1] !== "\n")) {
      endLine();
      number++;
    } else if (sign !== "\r") cell += sign;
  }
  if (!isQuoted && (cell !== "" || cells.length > 0)) endLine();
  return { lines, open: isQuoted ? opened : null };
}

/** A heading as headings are compared. */
function headingOf(name: string): string {
  return fold(name).replaceAll("_", " ").trim().replace(/\s+/g, " ");
}

function plain(value: Value | undefined): string {
  return typeof value === "string" ? value : (value ?? []).join(", ");
}

function said(row: number, column: string, problem: string, remedy: string): string {
  return say(WORDS.fault, { row: String(row), column, problem, remedy });
}
