/** The explorer's state: its empty form, and reading one from outside without ever breaking. */

import { type Criteria, type ExplorerLibrary, type ExplorerState, FACETS, SORTS, type Sort, VIEWS, type View } from "../contract";
import { noCriteria } from "./criteria";
import { readBrush } from "./landscape";
import { prepare } from "./prepared";

/** More interventions side by side cannot be read. */
export const MOST_COMPARED = 4;

/** A state in which nothing was chosen. */
export function emptyState(): ExplorerState {
  return { criteria: noCriteria(), sort: SORTS[0], compare: [], open: null, view: VIEWS[0], brush: null, shortlist: [] };
}

/** Read a state that came from Python or a file: what is not understood is left out. */
export function readState(value: unknown, library: ExplorerLibrary): ExplorerState {
  const given = asObject(value);
  const view = isView(given.view) ? given.view : VIEWS[0];
  const { hours_from, hours_to, age_from, age_to } = asObject(given.brush);
  return {
    criteria: readCriteria(asObject(given.criteria), library),
    sort: isSort(given.sort) ? given.sort : SORTS[0],
    compare: strings(given.compare).filter(isIntervention(library)).slice(0, MOST_COMPARED),
    open: typeof given.open === "string" && isIntervention(library)(given.open) ? given.open : null,
    view,
    brush: view === "landschap" ? readBrush([hours_from, hours_to, age_from, age_to]) : null,
    shortlist: strings(given.shortlist).filter(isIntervention(library)),
  };
}

/** Tell whether a value is the name of an order. */
export function isSort(value: unknown): value is Sort {
  return (SORTS as readonly unknown[]).includes(value);
}

/** Tell whether a value is the name of a view. */
export function isView(value: unknown): value is View {
  return (VIEWS as readonly unknown[]).includes(value);
}

/** A test for ids of the library's interventions. */
export function isIntervention(library: ExplorerLibrary): (id: string) => boolean {
  const { byId } = prepare(library);
  return (id) => byId.has(id);
}

function readCriteria(given: Record<string, unknown>, library: ExplorerLibrary): Criteria {
  const criteria: Criteria = {
    ...noCriteria(),
    text: typeof given.text === "string" ? given.text : "",
    age_from: wholeNumber(given.age_from),
    age_to: wholeNumber(given.age_to),
    max_sessions: wholeNumber(given.max_sessions),
  };
  for (const name of FACETS) {
    const known = library.vocabulary.facets[name].values;
    criteria[name] = strings(given[name]).filter((one) => known.includes(one));
  }
  return criteria;
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function strings(value: unknown): string[] {
  const texts = Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
  return [...new Set(texts)];
}

function wholeNumber(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) ? value : null;
}
