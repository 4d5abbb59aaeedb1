/** The reader's selection as a CSV file. */

import { toCsv } from "../core/csv";
import { dateInWords, number, today } from "../core/dutch";
import type { Group } from "../core/search";
import type { Intervention, Source } from "../core/types";
import { addressOf } from "./address_bar";
import { criteriaInWords } from "./describe";
import type { ExplorerStore } from "./store";
import { fieldName, GROUP_NAMES, GROUPS, WORDS } from "./wording";

/** An intervention that is taken along, with the group it stands in. */
export interface Taken {
  record: Intervention;
  group: Group | null;
}

/** The ticked interventions if there are any, else all of the given groups. */
export function selection(store: ExplorerStore, groups: readonly Group[] = GROUPS): Taken[] {
  const placed = GROUPS.flatMap((group) => store.found[group].map((id) => [id, group] as const));
  const groupOf = new Map(placed);
  const { compare } = store.state;
  const ids = compare.length > 0 ? compare : placed.filter(([, group]) => groups.includes(group)).map(([id]) => id);
  return ids.flatMap((id) => {
    const item = store.prepared.byId.get(id);
    return item ? [{ record: item.record, group: groupOf.get(id) ?? null }] : [];
  });
}

/** Let the browser save the selection as a CSV file. */
export function downloadCsv(store: ExplorerStore): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([csvOf(store)], { type: "text/csv;charset=utf-8" }));
  link.download = `hechting-interventies-${today()}.csv`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function csvOf(store: ExplorerStore): string {
  const taken = selection(store);
  const { vocabulary } = store.library;
  const flat = taken.map(({ record }) => new Map(flatten(record)));
  const columns = [...(flat[0]?.keys() ?? [])];
  const rows = taken.map(({ group }, place) => [
    group ? GROUP_NAMES[group] : "valt af",
    ...columns.map((column) => flat[place]?.get(column) ?? ""),
  ]);
  const head = ["groep", ...columns.map((column) => fieldName(column, vocabulary))];
  return toCsv([...about(store), [], head, ...rows]);
}

function about({ library, state, ownsAddress }: ExplorerStore): string[][] {
  return [
    [WORDS.handbook],
    ["Datum", dateInWords(today())],
    ["Filters", criteriaInWords(state.criteria, library.vocabulary) || WORDS.noFilters],
    ...(ownsAddress ? [["Adres", addressOf(state, library)]] : []),
  ];
}

/** Columns that come first; every other field follows. */
const FIRST = ["name", "abbreviation", "summary", "goal", "age", "sessions", "formats", "target_groups", "mechanisms", "recognition"];

/** Every field of a record as a text, with a dotted path for parts. */
function flatten(record: Intervention): [path: string, text: string][] {
  const place = ([name]: [string, unknown]) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  const fields = Object.entries(record).sort((one, other) => place(one) - place(other));
  return fields.flatMap(([name, value]): [string, string][] => {
    if (name === "sources") return [[name, sourcesText(value as Record<string, Source>)]];
    if (name !== "age" && name !== "sessions" && name !== "recognition") return [[name, asText(value)]];
    return Object.entries(value as object).map(([part, inner]) => [`${name}.${part}`, asText(inner)]);
  });
}

function sourcesText(sources: Record<string, Source>): string {
  const texts = Object.values(sources).map(({ title, organisation, year, url, read_on }) => {
    return `${title} (${[organisation, year].filter(Boolean).join(", ")}) ${url}, gelezen op ${dateInWords(read_on)}`;
  });
  return texts.join(" | ");
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return number(value);
  if (typeof value === "boolean") return value ? "ja" : "nee";
  if (Array.isArray(value)) return value.map(asText).join(" | ");
  if (typeof value !== "object") return String(value);
  return Object.values(value).map(asText).filter(Boolean).join(", ");
}
