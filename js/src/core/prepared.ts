/** A library made ready for searching: words folded and values gathered once, so that each search stays fast. */

import { layOut, type Places } from "./places";
import { words } from "./text";
import { FACETS, type DiscouragedApproach, type FacetName, type Intervention, type Library } from "./types";

/** A recognition level that is no value but a gap. */
const UNKNOWN_LEVEL = "onbekend";

export interface PreparedIntervention {
  record: Intervention;
  /** Its place in the library. */
  index: number;
  /** All searchable words, each after a space: a word begins with "zo" where this text contains " zo". */
  readonly text: string;
  /** The same of the names alone. */
  readonly names: string;
  /** Per facet the values that can meet it; empty where nothing is known. */
  values: Record<FacetName, readonly string[]>;
}

export interface PreparedLibrary {
  library: Library;
  items: readonly PreparedIntervention[];
  byId: ReadonlyMap<string, PreparedIntervention>;
  /** Per facet the values of all interventions, for counting. */
  places: Record<FacetName, Places>;
  /** Per discouraged approach its names and warning terms, in words. */
  warningTerms: readonly { record: DiscouragedApproach; terms: readonly string[][] }[];
  /** Room for the orders that `ordering.ts` computes once. */
  orders: Map<string, readonly PreparedIntervention[]>;
}

const prepared = new WeakMap<Library, PreparedLibrary>();

/** Prepare a library, or return what was prepared before; a library is not changed after its first use. */
export function prepare(library: Library): PreparedLibrary {
  let ready = prepared.get(library);
  if (!ready) {
    ready = prepareAnew(library);
    prepared.set(library, ready);
  }
  return ready;
}

function prepareAnew(library: Library): PreparedLibrary {
  const items = library.interventions.map(prepareIntervention);
  return {
    library,
    items,
    places: perFacet((name) => layOut(items.map(({ values }) => values[name]), library.vocabulary.facets[name].values)),
    byId: new Map(items.map((item) => [item.record.id, item])),
    warningTerms: library.discouraged.map((record) => ({ record, terms: termsOf(record) })),
    orders: new Map(),
  };
}

function prepareIntervention(record: Intervention, index: number): PreparedIntervention {
  const names = [record.name, record.abbreviation ?? "", ...record.other_names];
  const parts = [...names, record.summary, record.goal, ...record.mechanisms, ...record.target_groups];
  let text: string | undefined;
  let inNames: string | undefined;
  return {
    record,
    index,
    values: facetValues(record),
    // Only who searches for words waits for them.
    get text() {
      return (text ??= beginnings(parts));
    },
    get names() {
      return (inNames ??= beginnings(names));
    },
  };
}

function beginnings(parts: readonly string[]): string {
  return words(parts.join(" "))
    .map((word) => ` ${word}`)
    .join("");
}

function facetValues(record: Intervention): Record<FacetName, readonly string[]> {
  const level = record.recognition.level;
  return {
    target_groups: record.target_groups,
    mechanisms: record.mechanisms,
    formats: record.formats,
    prevention_levels: record.prevention_levels,
    recognition_levels: level === UNKNOWN_LEVEL ? [] : [level],
    jgz_roles: [record.jgz_role],
    attachment_links: [record.attachment_link],
  };
}

/** A record with something for each facet. */
export function perFacet<T>(make: (name: FacetName) => T): Record<FacetName, T> {
  return Object.fromEntries(FACETS.map((name) => [name, make(name)])) as Record<FacetName, T>;
}

function termsOf(record: DiscouragedApproach): string[][] {
  return [record.name, ...record.also_known_as, ...record.warning_terms].map(words);
}
