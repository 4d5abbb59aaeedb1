/** The reader's selection as a CSV file. */

import { type DifferingValues, type Effect, type Intervention, type Source, UI, type UnknownFields, type Vocabulary } from "../../contract";
import { toCsv } from "../../core/csv";
import { dateInWords, today } from "../../core/dutch";
import { plainNumber, say } from "../../core/say";
import type { Group } from "../../core/search";
import { saveFile } from "../../shared/save_file";
import { WORDS as SHARED } from "../../shared/words";
import { publicAddressOf } from "../address_bar";
import { criteriaInWords, yesOrNo } from "../describe";
import { IMPLEMENTATION_FIELDS, statementsAt } from "../implementation";
import type { ExplorerStore } from "../store";
import { fieldName, GROUP_NAMES, GROUPS, shownGroups } from "../wording";
import { WORDS } from "./words";

/** An intervention that is taken along, with the group it stands in. */
export interface Taken {
  record: Intervention;
  group: Group | null;
}

/** The ticked interventions, once the records are here, if there are any, else all of the given groups, which are those that are shown. */
export function selection(store: ExplorerStore, groups: readonly Group[] = shownGroups(store.question)): Taken[] {
  const placed = GROUPS.flatMap((group) => store.listed[group].map((id) => [id, group] as const));
  const groupOf = new Map(placed);
  const { compare } = store.state;
  const ids = compare.length > 0 ? compare : placed.filter(([, group]) => groups.includes(group)).map(([id]) => id);
  return ids.flatMap((id) => {
    const record = store.records.get(id);
    return record ? [{ record, group: groupOf.get(id) ?? null }] : [];
  });
}

/** Let the browser save the selection as a CSV file; whether it surely does, because a frame may forbid it without a word. */
export function downloadCsv(store: ExplorerStore): boolean {
  return saveFile(`hechting-interventies-${today()}.csv`, "text/csv", csvOf(store));
}

/** The selection as a table: what was asked, then a row for each intervention. */
export function csvOf(store: ExplorerStore): string {
  const taken = selection(store);
  const { vocabulary } = store.library;
  const flat = taken.map(({ record }) => new Map(flatten(record, vocabulary)));
  const columns = [...(flat[0]?.keys() ?? [])];
  const rows = taken.map(({ group }, place) => [
    group ? GROUP_NAMES[group] : "valt af",
    ...columns.map((column) => flat[place]?.get(column) ?? ""),
  ]);
  const head = ["groep", ...columns.map((column) => fieldName(column, vocabulary))];
  return toCsv([...about(store), [], head, ...rows]);
}

function about({ library, state, ownsAddress }: ExplorerStore): string[][] {
  const address = ownsAddress ? publicAddressOf(state, library) : null;
  return [
    [SHARED.handbook],
    ["Datum", dateInWords(today())],
    ["Filters", criteriaInWords(state.criteria, library.vocabulary) || WORDS.noFilters],
    ...(address ? [["Adres", address]] : []),
  ];
}

/** Columns that come first; every other field follows. */
const FIRST = ["name", "abbreviation", "summary", "goal", "age", "sessions", "formats", "target_groups", "mechanisms", "recognition"];

/** What only the machinery needs. */
const LEFT_OUT = ["id", "provenance"];

/** Fields of which every part is a column of its own. */
const IN_PARTS = ["age", "sessions", "recognition", "implementation"];

/** Every field of a record as a text, with a dotted path for parts. */
function flatten(record: Intervention, vocabulary: Vocabulary): [path: string, text: string][] {
  const unknown = new Set(record.unknown.flatMap(({ fields }) => fields));
  const place = ([name]: [string, unknown]) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  const fields = Object.entries(record).filter(([name]) => !LEFT_OUT.includes(name));
  fields.sort((one, other) => place(one) - place(other));
  return fields.flatMap(([name, value]): [string, string][] => {
    const parts: [string, unknown][] = IN_PARTS.includes(name)
      ? lowerBoundsFirst(Object.entries(value as object)).map(([part, inner]) => [`${name}.${part}`, inner])
      : [[name, value]];
    return parts.map(([path, inner]) => {
      const text = fieldText(path, inner, record, vocabulary);
      return [path, text === "" && (unknown.has(path) || unknown.has(name)) ? UI.values.unknown : text];
    });
  });
}

/** Records come with their keys in no order to rely on; a reader expects "from" before "to". */
function lowerBoundsFirst(parts: [string, unknown][]): [string, unknown][] {
  const names = parts.map(([name]) => name);
  const placeOf = (name: string) => {
    const lower = name.replace(/(^|_)max(?=_|$)/, "$1min");
    const upper = name.replace(/(^|_)min(?=_|$)/, "$1max");
    const places = [names.indexOf(lower), names.indexOf(upper)].filter((place) => place >= 0);
    return Math.min(...places) + (name === lower ? 0 : 0.5);
  };
  return [...parts].sort(([one], [other]) => placeOf(one) - placeOf(other));
}

function fieldText(path: string, value: unknown, record: Intervention, vocabulary: Vocabulary): string {
  const { sources } = record;
  if (IMPLEMENTATION_FIELDS.includes(path)) return statementsAt(record, path).join(" | ");
  if (path === "sources") return sourcesText(sources);
  if (path === "effects") return (value as Effect[]).map(effectText).join(" | ");
  if (path === "differing_values") return (value as DifferingValues[]).map((one) => differingText(one, sources, vocabulary)).join(" | ");
  if (path === "unknown") return (value as UnknownFields[]).map((one) => unknownText(one, vocabulary)).join(" | ");
  return asText(value);
}

function effectText({ study, year, result, caveat }: Effect): string {
  return `${study}${year === null ? "" : ` (${year})`}: ${result}${caveat ? ` ${say(UI.record.caveat, { caveat })}` : ""}`;
}

function differingText({ field, values, used }: DifferingValues, sources: Record<string, Source>, vocabulary: Vocabulary): string {
  const said = values.map(({ value, sources: keys }) => {
    const organisations = new Set(keys.flatMap((key) => sources[key]?.organisation ?? []));
    return organisations.size > 0 ? `${value} (${[...organisations].join(", ")})` : value;
  });
  return `${fieldName(field, vocabulary)}: ${said.join(` ${UI.record.against} `)}. ${used}`;
}

function unknownText({ fields, looked_for }: UnknownFields, vocabulary: Vocabulary): string {
  return `${fields.map((field) => fieldName(field, vocabulary)).join(", ")}: ${looked_for}`;
}

function sourcesText(sources: Record<string, Source>): string {
  const texts = Object.values(sources).map(({ title, organisation, year, url, read_on }) => {
    return `${title} (${[organisation, year].filter(Boolean).join(", ")}) ${url}, gelezen op ${dateInWords(read_on)}`;
  });
  return texts.join(" | ");
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return plainNumber(value);
  if (typeof value === "boolean") return yesOrNo(value);
  if (Array.isArray(value)) return value.map(asText).join(" | ");
  if (typeof value !== "object") return String(value);
  return Object.values(value).map(asText).filter(Boolean).join(", ");
}
