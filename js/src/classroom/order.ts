/** One order for a whole group: the same number gives the same order, on every machine. */

import { mulberry32, shuffle } from "../quiz/draw";
import type { InOrder } from "./session";

/** The numbers that an order can have. */
export const LAST_ORDER = 9999;

/** The order with a number; null leaves everything as it is. */
export function orderOf(number: number | null): InOrder {
  return number === null ? (things) => things : (things) => shuffle(things, mulberry32(number));
}

/** A number as typed or as it stands in an address; null when it is none. */
export function readOrder(text: string): number | null {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}
