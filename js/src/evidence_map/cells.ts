/** The cells of the map, as `hechting/filtering/evidence.py` makes them: what stands at one row and one column. */

import type { Axis, ShownEvidenceMap, StudyResult } from "../contract";

export type Direction = StudyResult["direction"];
export type Sure = StudyResult["sure"];

const DIRECTIONS: readonly Direction[] = ["beter", "geen-verschil", "wisselend", "slechter"];

/** From little to fairly sure. */
const SURENESS: readonly Sure[] = ["weinig", "matig", "redelijk"];

/** An axis of the map by its id; throws for one that is not there. */
export function axisNamed(content: Pick<ShownEvidenceMap, "axes">, id: Axis["id"]): Axis {
  const axis = content.axes.find((one) => one.id === id);
  if (!axis) throw new Error(`the map has no axis ${id}`);
  return axis;
}

/** How many studies; one study may have several results. */
export function studiesIn(results: readonly StudyResult[]): number {
  return new Set(results.map((one) => one.study)).size;
}

/** In how many studies each direction was found; what was not found is left out. */
export function foundIn(results: readonly StudyResult[]): [Direction, number][] {
  return DIRECTIONS.map((direction): [Direction, number] => [
    direction,
    studiesIn(results.filter((one) => one.direction === direction)),
  ]).filter(([, count]) => count > 0);
}

/** How sure the surest of them is. */
export function surenessOf(results: readonly StudyResult[]): Sure {
  return SURENESS[Math.max(...results.map((one) => SURENESS.indexOf(one.sure)))] ?? "weinig";
}
