/** The cells of a list, as `hechting/reading/offer_cells.py` reads them, with the same words for whoever wrote them otherwise. */

import { firstDay } from "../core/dutch";
import { say } from "../core/say";
import { slug } from "../core/text";
import { WORDS } from "./ui";

const CELLS = WORDS.cells;

export const LONGEST_NAME = 120;

const SHORTEST = 4;
const THOUSANDS = "\\d{1,3}(?:\\.\\d{3})+|\\d+";

/** A cell that cannot be read: what is wrong, and what to do. */
export class CellFault extends Error {
  constructor(
    readonly problem: string,
    readonly remedy: string,
  ) {
    super(problem);
  }
}

export function namedCell(value: string): string {
  const text = value.trim().replace(/\s+/g, " ");
  if ([...text].length > LONGEST_NAME) throw new CellFault(say(CELLS.too_long, { most: LONGEST_NAME }), CELLS.shorten);
  return text;
}

export function ageCell(value: string): number {
  const text = value.trim().replaceAll(",", ".");
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new CellFault(say(CELLS.not_a_number, { value }), CELLS.months_wanted);
  const months = Number(text);
  if (months < -9 || months > 300) throw new CellFault(say(CELLS.out_of_range, { value }), CELLS.range_wanted);
  return months;
}

export function wholeCell(value: string): number {
  const text = value.trim().replace(/\.0$/, "");
  if (!new RegExp(`^(?:${THOUSANDS})$`).test(text)) throw new CellFault(say(CELLS.not_a_number, { value }), CELLS.count_wanted);
  return Number(text.replaceAll(".", ""));
}

export function eurosCell(value: string): number {
  const text = value
    .trim()
    .toLowerCase()
    .replace(/^(€|eur)\s*/, "")
    .replace(/\.0$/, "");
  const found = new RegExp(`^(${THOUSANDS})(?:,(\\d\\d|-))?$`).exec(text);
  if (!found) throw new CellFault(say(CELLS.not_money, { value }), CELLS.money_wanted);
  const cents = found[2] && found[2] !== "-" ? Number(found[2]) : 0;
  return Number(found[1]!.replaceAll(".", "")) + (cents >= 50 ? 1 : 0);
}

export function dayCell(value: string, today: string): string {
  const turned = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(value.trim());
  const two = (part: string) => part.padStart(2, "0");
  const text = turned ? `${turned[3]}-${two(turned[2]!)}-${two(turned[1]!)}` : value.trim();
  if (!isDate(text)) throw new CellFault(say(CELLS.not_a_date, { value }), CELLS.date_wanted);
  if (firstDay(text) > today) throw new CellFault(say(CELLS.future, { value }), CELLS.past_wanted);
  return text;
}

function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const first = firstDay(text);
  const day = new Date(`${first}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(first);
}

/** A list of values of an axis, as their ids. */
export function valuesCell(value: string | readonly string[], known: readonly { id: string; label: string }[]): string[] {
  const cut = typeof value === "string" ? value.split(/[,;|\n]/) : value;
  const texts = cut.map((part) => part.trim().replace(/\s+/g, " ")).filter(Boolean);
  for (const text of texts) if (!known.some(({ id }) => id === idOf(text))) throw unknown(text, known);
  return [...new Set(texts.map(idOf))];
}

function unknown(text: string, known: readonly { id: string; label: string }[]): CellFault {
  const near = known.filter(({ id }) => isNear(idOf(text), id));
  const values = (near.length > 0 ? near : known).map(({ label }) => label).join(", ");
  return new CellFault(say(CELLS.not_on_list, { value: text }), say(near.length > 0 ? CELLS.near : CELLS.one_of, { values }));
}

function isNear(given: string, id: string): boolean {
  return given.length >= SHORTEST && (id.includes(given) || given.includes(id) || given.slice(0, SHORTEST) === id.slice(0, SHORTEST));
}

function idOf(text: string): string {
  return slug(text).replace(/^-+|-+$/g, "");
}
