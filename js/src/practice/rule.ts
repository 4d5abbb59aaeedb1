/** When a question comes back; `hechting/packages/review_rule.py` has the same rule, and says why. Days are written as `2026-11-29`. */

/** Days until a question comes back. */
export const AFTER_WRONG = 8;
export const AFTER_RIGHT = 16;

/** So many right answers in a row and it does not come back. */
export const ENOUGH = 2;

export interface Card {
  /** Right answers in a row. */
  right: number;
  /** The day on which it comes back; null when it is through, or was never asked. */
  due: string | null;
}

/** Where a question is after an answer on a day. */
export function answered(card: Card, day: string, isRight: boolean): Card {
  if (!isRight) return { right: 0, due: later(day, AFTER_WRONG) };
  const right = card.right + 1;
  return { right, due: right >= ENOUGH ? null : later(day, AFTER_RIGHT) };
}

function later(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
