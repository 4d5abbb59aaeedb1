/** What a reader chose to see on the map, and how the address says it. */

import { field, pair, parts, textEntries, writePairs } from "../activity/tokens";
import type { Axis, Offered, ShownEvidenceMap, StudyResult } from "../contract";
import { placedIn } from "../shared/axes";
import { axisNamed } from "./cells";

/** What was studied, or what is offered. */
export type View = "bewijs" | "aanbod";

export interface MapState {
  view: View;
  rows: "werkt-via" | "doelgroep";
  columns: "uitkomst" | "leeftijd";
  /** Of the offer: for which severity; null is any. */
  level: string | null;
  /** The open cell: its row and its column. */
  cell: [string, string] | null;
}

export const VIEWS = ["bewijs", "aanbod"] as const;
export const ROWS = ["werkt-via", "doelgroep"] as const;
export const COLUMNS = ["uitkomst", "leeftijd"] as const;

/** The words of the address. */
const KEYS = { view: "kaart", rows: "rijen", columns: "kolommen", level: "zwaarte", row: "rij", column: "kolom" } as const;

export function startState(): MapState {
  return { view: "bewijs", rows: "werkt-via", columns: "uitkomst", level: null, cell: null };
}

/** The state after a change; what no longer fits is let go: an offer has no outcomes, and another axis has other cells. */
export function changed(state: MapState, change: Partial<MapState>): MapState {
  const next = { ...state, ...change };
  const view = next.view;
  if (view !== state.view) {
    next.columns = view === "aanbod" ? "leeftijd" : "uitkomst";
    next.rows = view === "aanbod" ? "doelgroep" : "werkt-via";
  }
  if (view === "bewijs") next.level = null;
  if (view === "aanbod") next.columns = "leeftijd";
  if (next.view !== state.view || next.rows !== state.rows || next.columns !== state.columns) next.cell = null;
  return next;
}

/** What differs from the start, as pairs. */
export function writeState(state: MapState): string {
  const usual = changed(startState(), { view: state.view });
  const entries: (readonly [string, string | null])[] = [
    [KEYS.view, state.view === "bewijs" ? null : state.view],
    [KEYS.rows, state.rows === usual.rows ? null : state.rows],
    [KEYS.columns, state.columns === usual.columns ? null : state.columns],
    [KEYS.level, state.level],
    [KEYS.row, state.cell?.[0] ?? null],
    [KEYS.column, state.cell?.[1] ?? null],
  ];
  return writePairs(entries.filter((entry): entry is [string, string] => entry[1] !== null));
}

export function readState(text: string, content: ShownEvidenceMap): { state: MapState; ignored: string[] } {
  const given = parts(text);
  const said = Object.fromEntries(given.map(pair).filter((one) => one !== null));
  const view = said[KEYS.view] === "aanbod" ? "aanbod" : "bewijs";
  const state = keep(changed(startState(), { view }), said, content);
  const kept = new Set(parts(writeState(state)));
  return { state, ignored: given.filter((part) => !kept.has(part)) };
}

/** A state from outside, made safe. */
export function repairState(value: unknown, content: ShownEvidenceMap): MapState {
  const said = Object.fromEntries(textEntries(value));
  const cell = field(value, "cell");
  const [row, column] = Array.isArray(cell) ? cell.map(String) : [];
  const renamed = {
    [KEYS.rows]: said.rows,
    [KEYS.columns]: said.columns,
    [KEYS.level]: said.level,
    [KEYS.row]: row,
    [KEYS.column]: column,
  };
  return keep(changed(startState(), { view: said.view === "aanbod" ? "aanbod" : "bewijs" }), renamed, content);
}

function keep(start: MapState, said: Readonly<Record<string, string | undefined>>, content: ShownEvidenceMap): MapState {
  const rows = ROWS.find((one) => one === said[KEYS.rows]) ?? start.rows;
  const columns = (start.view === "bewijs" && COLUMNS.find((one) => one === said[KEYS.columns])) || start.columns;
  const level = start.view === "aanbod" && idOf(content, "zwaarte", said[KEYS.level]);
  const row = idOf(content, rows, said[KEYS.row]);
  const column = idOf(content, columns, said[KEYS.column]);
  return { view: start.view, rows, columns, level: level || null, cell: row && column ? [row, column] : null };
}

function idOf(content: ShownEvidenceMap, axis: Axis["id"], id: string | undefined): string | null {
  return axisNamed(content, axis).values.find((one) => one.id === id)?.id ?? null;
}

/** What stands in a cell: results of studies, or interventions that are offered. */
export interface Things {
  results: StudyResult[];
  offers: Offered[];
}

/** What stands in a cell of what is shown. */
export function thingsAt(content: ShownEvidenceMap, state: MapState, [row, column]: readonly [string, string]): Things {
  const at = { [state.rows]: row, [state.columns]: column };
  if (state.view === "bewijs") return { results: placedIn(content.results, at), offers: [] };
  return { results: [], offers: placedIn(content.offered, state.level ? { ...at, zwaarte: state.level } : at) };
}
