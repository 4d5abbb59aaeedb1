/** A round mark: larger for more, and filled, striped or open for how sure. Words stand beside it. */

import type { Sure } from "./cells";

/** In CSS pixels: the smallest mark, what each more adds, and the largest. */
const SMALLEST = 12;
const STEP = 4;
const LARGEST = 32;

export function Mark({ count, sure }: { count: number; sure: Sure }) {
  const size = Math.min(LARGEST, SMALLEST + STEP * (count - 1));
  return <span class="map-mark" data-sure={sure} style={{ width: `${size}px`, height: `${size}px` }} aria-hidden="true" />;
}
