/**
 * The explorer's state in the page's address: readable, and complete as soon as the reader changed something.
 *
 * Nothing from the address becomes markup; what is not understood is left out and named in a notice.
 */

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
  const strange: string[] = [];
  const skip = (key: string, value: string) => strange.push(`${key}=${value}`);
  readText(address, state.criteria);
  readNumbers(address, state.criteria, skip);
  for (const name of FACETS) state.criteria[name] = readFacet(address, library.vocabulary, name, skip);
  state.compare = readCompared(address, library, skip);
  const sort = address.get("sorteer");
  if (isSort(sort)) state.sort = sort;
  else if (sort) skip("sorteer", sort);
  const known = knownKeys(library.vocabulary).some((key) => address.has(key));
  return { state, notices: strange.map(notice), known };
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

function readText(address: URLSearchParams, criteria: Criteria): void {
  criteria.text = address.get("zoek") ?? "";
}

function readNumbers(address: URLSearchParams, criteria: Criteria, skip: (key: string, value: string) => void): void {
  for (const [key, name, pattern] of NUMBERS) {
    const value = address.get(key);
    if (!value) continue;
    if (pattern.test(value)) criteria[name] = Number(value) || 0;
    else skip(key, value);
  }
}

function readFacet(
  address: URLSearchParams,
  vocabulary: Vocabulary,
  name: FacetName,
  skip: (key: string, value: string) => void,
): string[] {
  const { address_key: key, values } = vocabulary.facets[name];
  const chosen = new Set<string>();
  for (const given of listed(address, key)) {
    const value = values.find((one) => bare(slug(one)) === bare(given));
    if (value === undefined) skip(key, given);
    else chosen.add(value);
  }
  return [...chosen];
}

function readCompared(address: URLSearchParams, library: Library, skip: (key: string, value: string) => void): string[] {
  const exists = isIntervention(library);
  const chosen = new Set<string>();
  for (const id of listed(address, "vergelijk")) {
    if (exists(id) && (chosen.has(id) || chosen.size < MOST_COMPARED)) chosen.add(id);
    else skip("vergelijk", id);
  }
  return [...chosen];
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

function notice(part: string): string {
  return `Het adres bevat een waarde die we niet kennen: ${part}. Die is overgeslagen.`;
}
