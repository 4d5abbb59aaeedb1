/**
 * The explorer's state in the page's address: readable, and complete as soon as the reader changed something.
 *
 * Nothing from the address becomes markup; what is not understood is left out and named in a notice.
 */

import { few, unknownValues } from "./notices";
import { emptyState, isIntervention, isSort, MOST_COMPARED } from "./state";
import { slug } from "./text";
import { FACETS, type Criteria, type ExplorerState, type FacetName, type Library, type Vocabulary } from "./types";

export interface ReadAddress {
  state: ExplorerState;
  /** Sentences about what was left out. */
  notices: string[];
  /** Whether the address holds any key of ours; if not, the state is empty. */
  known: boolean;
}

const NUMBERS = [
  ["leeftijd-van", "age_from", /^-?\d{1,4}$/],
  ["leeftijd-tot", "age_to", /^-?\d{1,4}$/],
  ["sessies-max", "max_sessions", /^\d{1,4}$/],
] as const;

/** Read a query string (with or without "?") into a state. */
export function parseAddress(query: string, library: Library): ReadAddress {
  const address = new URLSearchParams(query);
  const state = emptyState();
  const notices: string[] = [];
  state.criteria.text = readOne(address, "zoek", () => true, notices) ?? "";
  readNumbers(address, state.criteria, notices);
  for (const name of FACETS) state.criteria[name] = readFacet(address, library.vocabulary, name, notices);
  state.compare = readCompared(address, library, notices);
  const sort = readOne(address, "sorteer", isSort, notices);
  if (isSort(sort)) state.sort = sort;
  const known = knownKeys(library.vocabulary).some((key) => address.has(key));
  return { state, notices, known };
}

/** Write a state as a query string, without "?"; keys of `existing` that are not ours stay as they are, at the end. */
export function formatAddress(state: ExplorerState, library: Library, existing = ""): string {
  const { criteria, compare, sort } = state;
  const { facets } = library.vocabulary;
  const numbers = NUMBERS.map(([key, name]) => [key, criteria[name] === null ? "" : String(criteria[name])] as const);
  const parts: (readonly [string, string])[] = [
    ["zoek", encodeText(criteria.text)],
    ...numbers,
    ...FACETS.map((name) => [facets[name].address_key, criteria[name].map(slug).join(",")] as const),
    ["vergelijk", compare.join(",")],
    ["sorteer", sort],
  ];
  const own = parts.filter(([, value]) => value !== "").map(([key, value]) => `${key}=${value}`);
  return [...own, ...foreignParts(existing, library.vocabulary)].join("&");
}

/** The first valid value of a key that can have only one. */
function readOne(address: URLSearchParams, key: string, isValid: (value: string) => boolean, notices: string[]): string | null {
  const given = [...new Set(address.getAll(key).filter(Boolean))];
  const [first, ...others] = given.filter(isValid);
  notices.push(...unknownValues(key, given.filter((value) => !isValid(value))));
  if (others.length > 0) notices.push(`Het adres heeft ${key} meer dan eens. De eerste telt; overgeslagen: ${few(others)}.`);
  return first ?? null;
}

function readNumbers(address: URLSearchParams, criteria: Criteria, notices: string[]): void {
  for (const [key, name, pattern] of NUMBERS) {
    const value = readOne(address, key, (given) => pattern.test(given), notices);
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

function readCompared(address: URLSearchParams, library: Library, notices: string[]): string[] {
  const exists = isIntervention(library);
  const given = [...new Set(listed(address, "vergelijk"))];
  const existing = given.filter(exists);
  const left = existing.slice(MOST_COMPARED);
  notices.push(...unknownValues("vergelijk", given.filter((id) => !exists(id))));
  if (left.length > 0) {
    notices.push(`Meer dan vier naast elkaar kan niet: ${few(left)} ${left.length === 1 ? "is" : "zijn"} weggelaten.`);
  }
  return existing.slice(0, MOST_COMPARED);
}

function listed(address: URLSearchParams, key: string): string[] {
  return address.getAll(key).flatMap((value) => value.split(",")).filter(Boolean);
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
  return ["zoek", ...NUMBERS.map(([key]) => key), ...FACETS.map((name) => vocabulary.facets[name].address_key), "vergelijk", "sorteer"];
}
