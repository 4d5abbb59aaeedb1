/**
 * The explorer's state in the page's address: readable, and no longer than what the reader chose.
 *
 * Nothing from the address becomes markup; what is not understood is left out and named in a notice.
 */

import {
  type Criteria,
  EXPLORER_KEYS,
  type ExplorerLibrary,
  type ExplorerState,
  FACETS,
  type FacetName,
  SORTS,
  VIEWS,
  type Vocabulary,
} from "../contract";
import { readBrush } from "./landscape";
import { few, unknownValues } from "./notices";
import { emptyState, isIntervention, isSort, isView, MOST_COMPARED } from "./state";
import { slug } from "./text";

export interface ReadAddress {
  state: ExplorerState;
  /** Sentences about what was left out. */
  notices: string[];
  /** Whether the address holds any key of ours; if not, the state is empty. */
  known: boolean;
}

/** What a number in the address may look like; a maximum is not negative. */
const NUMBERS = [
  ["age_from", /^-?\d{1,4}$/],
  ["age_to", /^-?\d{1,4}$/],
  ["max_sessions", /^\d{1,4}$/],
] as const;

/** Read a query string (with or without "?") into a state. */
export function parseAddress(query: string, library: ExplorerLibrary): ReadAddress {
  const address = new URLSearchParams(query);
  const state = emptyState();
  const notices: string[] = [];
  state.criteria.text = readOne(address, EXPLORER_KEYS.text, () => true, notices) ?? "";
  readNumbers(address, state.criteria, notices);
  for (const name of FACETS) state.criteria[name] = readFacet(address, library.vocabulary, name, notices);
  state.compare = readCompared(address, library, notices);
  const sort = readOne(address, EXPLORER_KEYS.sort, isSort, notices);
  if (isSort(sort)) state.sort = sort;
  readView(address, state);
  state.shortlist = readIds(address, EXPLORER_KEYS.shortlist, library, notices);
  const known = knownKeys(library.vocabulary).some((key) => address.has(key));
  return { state, notices, known };
}

/** Write a state as a query string, without "?": what is as it always begins is left out; keys of `existing` that are not ours stay as they are, at the end. */
export function formatAddress(state: ExplorerState, library: ExplorerLibrary, existing = ""): string {
  const { criteria, compare, sort, view, brush, shortlist } = state;
  const { facets } = library.vocabulary;
  const numbers = NUMBERS.map(([name]) => [EXPLORER_KEYS[name], criteria[name] === null ? "" : String(criteria[name])] as const);
  const parts: (readonly [string, string])[] = [
    [EXPLORER_KEYS.text, encodeText(criteria.text)],
    ...numbers,
    ...FACETS.map((name) => [facets[name].address_key, criteria[name].map(slug).join(",")] as const),
    [EXPLORER_KEYS.compare, compare.join(",")],
    [EXPLORER_KEYS.sort, sort === SORTS[0] ? "" : sort],
    [EXPLORER_KEYS.view, view === VIEWS[0] ? "" : view],
    [EXPLORER_KEYS.brush, brush ? [brush.hours_from, brush.hours_to, brush.age_from, brush.age_to].join(",") : ""],
    [EXPLORER_KEYS.shortlist, shortlist.join(",")],
  ];
  const own = parts.filter(([, value]) => value !== "").map(([key, value]) => `${key}=${value}`);
  return [...own, ...foreignParts(existing, library.vocabulary)].join("&");
}

/** The first valid value of a key that can have only one. */
function readOne(address: URLSearchParams, key: string, isValid: (value: string) => boolean, notices: string[]): string | null {
  const given = [...new Set(address.getAll(key).filter(Boolean))];
  const [first, ...others] = given.filter(isValid);
  notices.push(
    ...unknownValues(
      key,
      given.filter((value) => !isValid(value)),
    ),
  );
  if (others.length > 0) notices.push(`Het adres heeft ${key} meer dan eens. De eerste telt; overgeslagen: ${few(others)}.`);
  return first ?? null;
}

function readNumbers(address: URLSearchParams, criteria: Criteria, notices: string[]): void {
  for (const [name, pattern] of NUMBERS) {
    const value = readOne(address, EXPLORER_KEYS[name], (given) => pattern.test(given), notices);
    if (value !== null) criteria[name] = Number(value) || 0;
  }
}

function readFacet(address: URLSearchParams, vocabulary: Vocabulary, name: FacetName, notices: string[]): string[] {
  const { address_key: key, values } = vocabulary.facets[name];
  const chosen = new Set<string>();
  const strange: string[] = [];
  for (const given of listed(address, key)) {
    const value = values.find((one) => bare(slug(one)) === bare(given));
    if (value === undefined) strange.push(given);
    else chosen.add(value);
  }
  notices.push(...unknownValues(key, strange));
  return [...chosen];
}

/** How it is drawn, and the frame. What means nothing is no news to a reader: the list then stands as it always does. */
function readView(address: URLSearchParams, state: ExplorerState): void {
  const view = address.getAll(EXPLORER_KEYS.view).find(isView);
  if (view === undefined || view === VIEWS[0]) return;
  state.view = view;
  const bounds = (address.get(EXPLORER_KEYS.brush) ?? "").split(",");
  if (bounds.every((one) => /^-?\d{1,3}$/.test(one))) state.brush = readBrush(bounds.map((one) => Number(one) || 0));
}

/** Ids of interventions, each once; those that are not here are named. */
function readIds(address: URLSearchParams, key: string, library: ExplorerLibrary, notices: string[]): string[] {
  const exists = isIntervention(library);
  const given = [...new Set(listed(address, key))];
  notices.push(
    ...unknownValues(
      key,
      given.filter((id) => !exists(id)),
    ),
  );
  return given.filter(exists);
}

function readCompared(address: URLSearchParams, library: ExplorerLibrary, notices: string[]): string[] {
  const existing = readIds(address, EXPLORER_KEYS.compare, library, notices);
  const left = existing.slice(MOST_COMPARED);
  if (left.length > 0) {
    notices.push(`Meer dan vier naast elkaar kan niet: ${few(left)} ${left.length === 1 ? "is" : "zijn"} weggelaten.`);
  }
  return existing.slice(0, MOST_COMPARED);
}

function listed(address: URLSearchParams, key: string): string[] {
  return address
    .getAll(key)
    .flatMap((value) => value.split(","))
    .filter(Boolean);
}

/** A slug without the hyphens that a bracket at its ends left, which people drop when they type or copy it. */
function bare(text: string): string {
  return text.toLowerCase().replace(/^-+|-+$/g, "");
}

/** Text as forms write it, spaces as "+"; a half surrogate cannot stand in an address. */
function encodeText(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}

function foreignParts(existing: string, vocabulary: Vocabulary): string[] {
  const own = new Set(knownKeys(vocabulary));
  const parts = existing.replace(/^\?/, "").split("&").filter(Boolean);
  return parts.filter((part) => ![...new URLSearchParams(part).keys()].some((key) => own.has(key)));
}

function knownKeys(vocabulary: Vocabulary): string[] {
  return [...Object.values(EXPLORER_KEYS), ...FACETS.map((name) => vocabulary.facets[name].address_key)];
}
