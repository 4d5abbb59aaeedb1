/** Dutch wording of ages, sessions, dates and lists, as `hechting/wording/` has it in Python. */

import { UI } from "../contract";
import { number, say } from "./say";

/** Formats by how much of a date is known: a year, its month, its day. */
const DATES = [
  dateFormat({ year: "numeric" }),
  dateFormat({ year: "numeric", month: "long" }),
  dateFormat({ year: "numeric", month: "long", day: "numeric" }),
];

const LISTS = {
  en: new Intl.ListFormat("nl-NL", { type: "conjunction" }),
  of: new Intl.ListFormat("nl-NL", { type: "disjunction" }),
};

/** An age in months as readers say it: `9 maanden`, `2 jaar`, `4 maanden voor de geboorte`. */
export function ageInWords(months: number): string {
  const ages = UI.ages;
  if (months < 0) return say(ages.before_birth, { age: say(ages.months, { count: -months }) });
  if (months === 0) return ages.birth;
  if (months === 1.5) return ages.six_weeks;
  if (months >= 24 && months % 12 === 0) return say(ages.years, { count: months / 12 });
  return say(ages.months, { count: months });
}

/** A range of ages in months; a null bound is unknown. */
export function ageRange(low: number | null, high: number | null): string {
  const ages = UI.ages;
  if (low === null) return high === null ? ages.unknown : say(ages.to_only, { high: ageInWords(high) });
  if (high === null) return say(ages.from_only, { low: ageInWords(low) });
  return say(ages.range, { low: ageInWords(low), high: ageInWords(high) });
}

/** The number of sessions; a null bound is unknown. */
export function sessionRange(low: number | null, high: number | null): string {
  const sessions = UI.sessions;
  if (low === null) return high === null ? sessions.unknown : atMost(high);
  if (high === null) return say(sessions.at_least, { sessions: say(sessions.count, { count: low }) });
  return low === high ? say(sessions.count, { count: high }) : say(sessions.range, { low, high });
}

/** Hours of contact in words: `10 uur`, `3 tot 4,5 uur`. */
export function hourRange(low: number, high: number): string {
  return say(UI.sessions.hours, { span: low === high ? number(high) : say(UI.span, { low, high }) });
}

/** A session limit in words. */
export function atMost(limit: number): string {
  return say(UI.sessions.at_most, { sessions: say(UI.sessions.count, { count: limit }) });
}

/** A date as `22 november 2026`; a partial date keeps its precision: `december 2015`. */
export function dateInWords(text: string): string {
  return DATES[text.split("-").length - 1]!.format(new Date(firstDay(text)));
}

/** Parts as a Dutch sentence joins them: `a, b en c`. */
export function inAList(parts: readonly string[], last: keyof typeof LISTS = "en"): string {
  return LISTS[last].format(parts);
}

/** Whole years from a (partial) date to a full one, both as ISO text; the earliest day a date can mean counts. */
export function yearsBetween(earlier: string, later: string): number {
  const from = firstDay(earlier);
  const years = Number(later.slice(0, 4)) - Number(from.slice(0, 4));
  return yearsLater(from, years) > later ? years - 1 : years;
}

/** The date so many years later, with the same precision; 29 February becomes 28 February where there is none. */
export function yearsLater(text: string, years: number): string {
  const [year, month, day] = text.split("-");
  const later = String(Number(year) + years);
  const isLeap = new Date(`${later}-02-29`).getUTCMonth() === 1;
  return [later, month, month === "02" && day === "29" && !isLeap ? "28" : day].filter(Boolean).join("-");
}

/** The reader's own date as ISO text. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether a date has a day, and not only a month or a year. */
export function isFullDate(text: string): boolean {
  return text.split("-").length === 3;
}

/** The earliest day that a (partial) date can mean. */
export function firstDay(text: string): string {
  const [year, month = "01", day = "01"] = text.split("-");
  return `${year}-${month}-${day}`;
}

/** Days of the calendar are the same everywhere, so they are kept in one time zone. */
function dateFormat(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("nl-NL", { ...parts, timeZone: "UTC" });
}
