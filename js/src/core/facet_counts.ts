/** How many would fit if one more value were chosen. Mirrors the counts of `hechting/filtering/search.py`. */

import type { Criteria, FacetName } from "../contract";
import { failingOnly, type Judged } from "./judged";
import { type Places, tally } from "./places";
import { type PreparedLibrary, perFacet } from "./prepared";

export type FacetCounts = Record<FacetName, Record<string, number>>;

/** Per facet value: how many interventions would fit if it were chosen too. `shown` are those that are not hidden. */
export function facetCounts(shown: readonly Judged[], criteria: Criteria, prepared: PreparedLibrary): FacetCounts {
  const fits = indicesOf(shown.filter(({ failing }) => failing === 0));
  return perFacet((name) => {
    const { values } = prepared.library.vocabulary.facets[name];
    const added = indicesOf(failingOnly(shown, name));
    const counts = countsWith(criteria[name], values, name === "mechanisms", fits, added, prepared.places[name]);
    return Object.fromEntries(values.map((value, place) => [value, counts[place] ?? 0]));
  });
}

/** For each value of a facet, how many would fit if it were chosen too; `added` are those that fail on this facet alone. */
function countsWith(
  chosen: readonly string[],
  values: readonly string[],
  needsAll: boolean,
  fits: readonly number[],
  added: readonly number[],
  places: Places,
): number[] {
  if (chosen.length === 0 || needsAll) return tally(places, fits, values.length);
  const more = tally(places, added, values.length);
  return values.map((value, place) => fits.length + (chosen.includes(value) ? 0 : more[place]!));
}

function indicesOf(judged: readonly Judged[]): number[] {
  return judged.map(({ item }) => item.index);
}
