/** When something was last compared with its sources, and a word of care when that is long ago. */

import { OLD_AFTER_MONTHS, UI } from "../contract";
import { dateInWords, today } from "../core/dutch";
import { say } from "../core/say";

/** The quiet line under a record. */
export function Reviewed({ day }: { day: string }) {
  return <p class="help">{say(UI.record.reviewed, { date: dateInWords(day) })}</p>;
}

/** Nothing for a recent review; above the record, a word of care for an old one. */
export function Aged({ reviewed }: { reviewed: string }) {
  if (!isOld(reviewed, today())) return null;
  return (
    <p class="notice" role="note">
      {UI.record.old}
    </p>
  );
}

/** Whether a review (year-month-day) is old on a day: the same rule as `hechting/schema/ageing.py`. */
export function isOld(reviewed: string, day: string): boolean {
  const [year, month, date] = reviewed.split("-").map(Number) as [number, number, number];
  const months = year * 12 + month - 1 + OLD_AFTER_MONTHS;
  const last = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  const from = [Math.floor(months / 12), (months % 12) + 1, Math.min(date, last)];
  return day >= from.map((part) => String(part).padStart(2, "0")).join("-");
}
