/** What stands where on the axes of a map, as `hechting/filtering/evidence.py` has it. */

import type { AxisValue } from "../contract";

/** Where something stands on each axis. */
interface Placed {
  places: Record<string, string[]>;
}

/** The things that stand at a value of each of these axes. */
export function placedIn<T extends Placed>(things: readonly T[], at: Readonly<Record<string, string>>): T[] {
  return things.filter(({ places }) => Object.entries(at).every(([axis, value]) => places[axis]?.includes(value)));
}

/** The query with which the explorer asks for a row and a column; empty when it cannot. */
export function explorerQuery(...values: readonly AxisValue[]): string {
  return values
    .map((one) => one.query)
    .filter(Boolean)
    .join("&");
}
