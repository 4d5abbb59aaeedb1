/** How a town's offer is judged, as `hechting/filtering/scan.py` does: the rule and its reasons stand there. */

import type { Axis, Band, ScanOption, ShownOfferScan, TownOffer } from "../contract";
import { yearsBetween } from "../core/dutch";
import { words } from "../core/text";
import { isNamed } from "../core/warning";
import { placedIn } from "../shared/axes";

export type Status = "gedekt" | "dun" | "ontbreekt";
export type Strength = "erkend" | "oud" | "datum-onbekend" | "niet-erkend" | "eigen";
export type ThinReason = "een-aanbod" | "geen-recente-erkenning" | "te-weinig-plekken";

/** A target group, an age and a level; without a level every level will do. */
export type Gap = [string, string, string | null];

/** The value of whatever is not named. */
export const NOT_SPLIT = "niet-uitgesplitst";

const FEWEST = 2;
const YEARS = 5;

export interface PlacedOffer {
  offer: TownOffer;
  places: Record<string, string[]>;
  strength: Strength;
}

export interface Judgement {
  status: Status;
  reasons: ThinReason[];
}

export interface ScanCell extends Judgement {
  row: string;
  column: string;
  level: string | null;
  offers: PlacedOffer[];
}

/** What stands behind an offer on a day. */
export function strengthOf(offer: TownOffer, known: ScanOption | undefined, day: string): Strength {
  if (offer.recognised_on) return byAge(offer.recognised_on, day);
  if (!known) return "eigen";
  if (!known.rank) return "niet-erkend";
  if (known.date === null) return known.older_than_5_years ? "oud" : "datum-onbekend";
  return byAge(known.date, day);
}

function byAge(date: string, day: string): Strength {
  return yearsBetween(date, day) >= YEARS ? "oud" : "erkend";
}

/** Where the offers stand that count: nothing that is discouraged does. */
export function placed(content: ShownOfferScan, offers: readonly TownOffer[], day: string): PlacedOffer[] {
  const known = new Map(content.options.map((one) => [one.id, one]));
  return offers
    .filter((one) => one.handbook || discouraged(content, one.name) === null)
    .map((offer) => placedOffer(offer, known.get(offer.handbook ?? ""), content.bands, day));
}

function placedOffer(offer: TownOffer, known: ScanOption | undefined, bands: readonly Band[], day: string): PlacedOffer {
  const or = (values: string[], axis: string) => (values.length > 0 ? values : (known?.places[axis] ?? [NOT_SPLIT]));
  const places = {
    doelgroep: or(offer.target_groups, "doelgroep"),
    leeftijd: or(bandsOf(offer.age_from, offer.age_to, bands), "leeftijd"),
    zwaarte: or(offer.levels, "zwaarte"),
  };
  return { offer, places, strength: strengthOf(offer, known, day) };
}

/** The age bands that a range of months touches; an unknown bound leaves that side open, and without any there is no band. */
function bandsOf(low: number | null, high: number | null, bands: readonly Band[]): string[] {
  if (low === null && high === null) return [];
  const touches = (one: Band) =>
    (high === null || one.age_from === null || one.age_from <= high) && (low === null || one.age_to === null || low <= one.age_to);
  return bands.filter(touches).map(({ id }) => id);
}

/** Whether its target group and its age are known; without them it counts nowhere. */
export function isOnTheMap({ places }: PlacedOffer): boolean {
  return !places.doelgroep?.includes(NOT_SPLIT) && !places.leeftijd?.includes(NOT_SPLIT);
}

/** Judge a cell by what serves it, by what serves its whole target group, and by the families in that group. */
export function judged(here: readonly PlacedOffer[], ofGroup: readonly PlacedOffer[], families: number | undefined): Judgement {
  if (here.length === 0) return { status: "ontbreekt", reasons: [] };
  const reasons: ThinReason[] = [];
  if (here.length < FEWEST) reasons.push("een-aanbod");
  if (here.every(({ strength }) => strength !== "erkend")) reasons.push("geen-recente-erkenning");
  const places = allPlaces(ofGroup);
  if (families !== undefined && places !== null && places < families) reasons.push("te-weinig-plekken");
  return { status: reasons.length > 0 ? "dun" : "gedekt", reasons };
}

/** The places a year together; null when one of them is not known. */
export function allPlaces(offers: readonly PlacedOffer[]): number | null {
  return offers.reduce<number | null>((sum, { offer }) => (sum === null || offer.places === null ? null : sum + offer.places), 0);
}

/** The cell at a row and a column, for one level or for all together. */
export function cellAt(offers: readonly PlacedOffer[], [row, column, level]: Gap, families: Readonly<Record<string, number>>): ScanCell {
  const ofGroup = placedIn(offers.filter(isOnTheMap), { doelgroep: row });
  const here = placedIn(ofGroup, { leeftijd: column, ...(level ? { zwaarte: level } : {}) });
  return { row, column, level, offers: here, ...judged(here, ofGroup, families[row]) };
}

/** The values of an axis, without that for what nobody named: there is no gap in it. */
export function named(axis: Axis): Axis["values"] {
  return axis.values.filter(({ id }) => id !== NOT_SPLIT);
}

export function isNowhere(content: ShownOfferScan, row: string, column: string): boolean {
  return content.nowhere.some(([group, age]) => group === row && age === column);
}

/** Every cell that exists. */
export function scanCells(
  content: ShownOfferScan,
  offers: readonly PlacedOffer[],
  level: string | null,
  families: Readonly<Record<string, number>>,
): ScanCell[] {
  return named(content.rows).flatMap((row) =>
    named(content.columns)
      .filter((column) => !isNowhere(content, row.id, column.id))
      .map((column) => cellAt(offers, [row.id, column.id, level], families)),
  );
}

/** The name of the discouraged approach that an offer names; null when it names none. */
export function discouraged({ warned }: Pick<ShownOfferScan, "warned">, name: string): string | null {
  const given = words(name);
  return warned.find(({ terms }) => terms.some((term) => isNamed(term, given)))?.name ?? null;
}
