/** A library made ready for searching: words folded and values gathered once, so that each search stays fast. */

import {
  type ExplorerLibrary,
  FACET_FIELDS,
  FACETS,
  type FacetName,
  type ListedDiscouraged,
  type ListedIntervention,
  UNKNOWN_VALUE,
} from "../contract";
import { layOut, type Places } from "./places";
import { words } from "./text";

export interface PreparedIntervention {
  record: ListedIntervention;
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
  library: ExplorerLibrary;
  items: readonly PreparedIntervention[];
  byId: ReadonlyMap<string, PreparedIntervention>;
  /** Per facet the values of all interventions, for counting. */
  places: Record<FacetName, Places>;
  /** Per discouraged approach its names and warning terms, in words. */
  warningTerms: readonly { record: ListedDiscouraged; terms: readonly string[][] }[];
  /** Room for the orders that `ordering.ts` computes once. */
  orders: Map<string, readonly PreparedIntervention[]>;
}

const prepared = new WeakMap<ExplorerLibrary, PreparedLibrary>();

/** Prepare a library, or return what was prepared before; a library is not changed after its first use. */
export function prepare(library: ExplorerLibrary): PreparedLibrary {
  let ready = prepared.get(library);
  if (!ready) {
    ready = prepareAnew(library);
    prepared.set(library, ready);
  }
  return ready;
}

function prepareAnew(library: ExplorerLibrary): PreparedLibrary {
  const items = library.interventions.map(prepareIntervention);
  return {
    library,
    items,
    places: perFacet((name) =>
      layOut(
        items.map(({ values }) => values[name]),
        library.vocabulary.facets[name].values,
      ),
    ),
    byId: new Map(items.map((item) => [item.record.id, item])),
    warningTerms: library.discouraged.map((record) => ({ record, terms: termsOf(record) })),
    orders: new Map(),
  };
}

function prepareIntervention(record: ListedIntervention, index: number): PreparedIntervention {
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
      text ??= beginnings(parts);
      return text;
    },
    get names() {
      inNames ??= beginnings(names);
      return inNames;
    },
  };
}

function beginnings(parts: readonly string[]): string {
  return words(parts.join(" "))
    .map((word) => ` ${word}`)
    .join("");
}

/** A single value "onbekend" is no value but a gap. */
function facetValues(record: ListedIntervention): Record<FacetName, readonly string[]> {
  return perFacet((name) => {
    const value = valueAt(record, FACET_FIELDS[name]);
    if (Array.isArray(value)) return value as readonly string[];
    return value === UNKNOWN_VALUE ? [] : [String(value)];
  });
}

/** The value at a dotted path, such as `recognition.level`. */
function valueAt(record: object, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], record);
}

/** A record with something for each facet. */
export function perFacet<T>(make: (name: FacetName) => T): Record<FacetName, T> {
  return Object.fromEntries(FACETS.map((name) => [name, make(name)])) as Record<FacetName, T>;
}

function termsOf(record: ListedDiscouraged): string[][] {
  return [record.name, ...record.also_known_as, ...record.warning_terms].map(words);
}
