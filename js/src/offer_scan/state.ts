/** What a town said of its offer. It stays on the screen: the address holds only which part of the map is in view. */

import { field, pair, parts, textEntries, writePairs } from "../activity/tokens";
import type { ShownOfferScan, TownOffer, TownState } from "../contract";
import { MOST_GAPS } from "./combinations";
import { type Gap, named } from "./judge";

export interface ScanState extends Omit<TownState, "cell" | "gaps"> {
  cell: [string, string] | null;
  gaps: Gap[];
  /** What stood here before the reader began again. */
  before: ScanState | null;
}

/** The largest number that anybody means here. */
export const LARGEST_NUMBER = 999_999_999;

const KEYS = { level: "zwaarte", row: "rij", column: "kolom" } as const;

export function startState(): ScanState {
  return { town: "", offers: [], births: null, families: {}, level: null, cell: null, gaps: [], unread: [], before: null };
}

export function emptyOffer(name = "", handbook: string | null = null): TownOffer {
  return {
    handbook,
    name,
    age_from: null,
    age_to: null,
    target_groups: [],
    levels: [],
    formats: [],
    places: null,
    cost: null,
    recognised_on: null,
    note: "",
  };
}

export function isBegun({ offers, births, families, town, gaps }: ScanState): boolean {
  return offers.length > 0 || births !== null || Object.keys(families).length > 0 || town !== "" || gaps.length > 0;
}

/** Which part of the map is in view, and nothing that a town said. */
export function writeState({ level, cell }: ScanState): string {
  const entries = [
    [KEYS.level, level],
    [KEYS.row, cell?.[0]],
    [KEYS.column, cell?.[1]],
  ] as const;
  return writePairs(entries.filter((entry): entry is [(typeof entry)[0], string] => Boolean(entry[1])));
}

export function readState(text: string, content: ShownOfferScan): { state: ScanState; ignored: string[] } {
  const given = parts(text);
  const said = Object.fromEntries(given.map(pair).filter((one) => one !== null));
  const cell = [said[KEYS.row], said[KEYS.column]];
  const state = { ...startState(), level: levelOf(said[KEYS.level], content), cell: cellOf(cell, content) };
  const kept = new Set(parts(writeState(state)));
  return { state, ignored: given.filter((part) => !kept.has(part)) };
}

/** A state from outside, made safe: what does not exist here is left out. */
export function repairState(value: unknown, content: ShownOfferScan): ScanState {
  const before = field(value, "before");
  const list = (name: string) => (Array.isArray(field(value, name)) ? (field(value, name) as unknown[]) : []);
  return {
    town: textOf(field(value, "town")),
    offers: list("offers").flatMap((one) => repairOffer(one, content) ?? []),
    births: countOf(field(value, "births")),
    families: familiesOf(field(value, "families"), content),
    level: levelOf(field(value, "level"), content),
    cell: cellOf(field(value, "cell"), content),
    gaps: list("gaps")
      .map((one) => gapOf(one, content))
      .filter((one) => one !== null)
      .slice(0, MOST_GAPS),
    unread: list("unread").filter((one): one is string => typeof one === "string"),
    before: before ? { ...repairState(before, content), before: null } : null,
  };
}

function repairOffer(value: unknown, content: ShownOfferScan): TownOffer | null {
  const id = field(value, "handbook");
  const known = content.options.find((one) => one.id === id);
  const name = known?.short ?? textOf(field(value, "name"));
  if (name === "" || (typeof id === "string" && !known)) return null;
  const ids = (key: string, among: readonly { id: string }[]) => {
    const given = field(value, key);
    return among.map((one) => one.id).filter((one) => Array.isArray(given) && given.includes(one));
  };
  const said = Object.fromEntries(textEntries(value));
  return {
    handbook: known?.id ?? null,
    name,
    age_from: ageOf(field(value, "age_from")),
    age_to: ageOf(field(value, "age_to")),
    target_groups: ids("target_groups", named(content.rows)),
    levels: ids("levels", content.levels.values),
    formats: ids("formats", content.formats),
    places: countOf(field(value, "places")),
    cost: countOf(field(value, "cost")),
    recognised_on: /^\d{4}(-\d{2}){0,2}$/.test(said.recognised_on ?? "") ? said.recognised_on! : null,
    note: textOf(said.note),
  };
}

function gapOf(value: unknown, content: ShownOfferScan): Gap | null {
  const cell = cellOf(value, content);
  if (!cell || !Array.isArray(value)) return null;
  return [...cell, levelOf(value[2], content)];
}

function cellOf(value: unknown, content: ShownOfferScan): [string, string] | null {
  const [row, column] = Array.isArray(value) ? value : [];
  const isThere = named(content.rows).some(({ id }) => id === row) && named(content.columns).some(({ id }) => id === column);
  return isThere ? [row, column] : null;
}

function levelOf(value: unknown, content: ShownOfferScan): string | null {
  return content.levels.values.find(({ id }) => id === value)?.id ?? null;
}

function familiesOf(value: unknown, content: ShownOfferScan): Record<string, number> {
  const found = named(content.rows).map(({ id }) => [id, countOf(field(value, id))] as const);
  return Object.fromEntries(found.filter((one): one is readonly [string, number] => one[1] !== null));
}

function countOf(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= LARGEST_NUMBER ? value : null;
}

function ageOf(value: unknown): number | null {
  return typeof value === "number" && value >= -9 && value <= 300 ? value : null;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim().slice(0, 400) : "";
}
