/** A recognition in words, as `hechting/render/recognition.py` has it: when it was given, and how old it is. */

import { type ListedRecognition, UI } from "../contract";
import { dateInWords, isFullDate, yearsBetween, yearsLater } from "../core/dutch";
import { say } from "../core/say";

/** After so many years a recognition is old: the register reviews what it recognised. */
const YEARS = 5;

/** When a recognition was given; null without a date. */
export function given({ date }: ListedRecognition): string | null {
  if (date === null) return null;
  return say(isFullDate(date) ? UI.recognition.given_on : UI.recognition.given_in, { date: dateInWords(date) });
}

/** When a recognition turns, or turned, five years old; null without a date. */
export function turnsOld({ date }: ListedRecognition): string | null {
  if (date === null) return null;
  const key = isFullDate(date) ? UI.recognition.five_years_on : UI.recognition.five_years_in;
  return say(key, { date: dateInWords(yearsLater(date, YEARS)) });
}

/** Whether it is older than five years on a day; without a date, whether a source says so. */
export function isOld({ date, older_than_5_years }: ListedRecognition, day: string): boolean {
  return date === null ? older_than_5_years === true : yearsBetween(date, day) >= YEARS;
}

/** Everything about its age on a day: when it was given, whether it is old or when it will be, and whether the register looks at it again. */
export function recognitionAge(recognition: ListedRecognition, day: string): string[] {
  const said = [given(recognition), ...sinceThen(recognition, day), recognition.under_reassessment ? UI.recognition.reassessed : null];
  return said.filter((text) => text !== null);
}

/** The same for a short line: its year, and what makes it doubtful. */
export function shortAge({ date, under_reassessment }: ListedRecognition, day: string): string[] {
  const isOldByDate = date !== null && yearsBetween(date, day) >= YEARS;
  const said = [date?.slice(0, 4), isOldByDate ? UI.recognition.older : null, under_reassessment ? UI.recognition.reassessed : null];
  return said.filter((text): text is string => Boolean(text));
}

/** How long ago it was given, which only a page that knows the day of today can say, and whether it is old. */
function sinceThen(recognition: ListedRecognition, day: string): (string | null)[] {
  if (recognition.date === null) return recognition.older_than_5_years ? [UI.recognition.older] : [];
  const years = yearsBetween(recognition.date, day);
  const ago = years < 1 ? UI.recognition.this_year : say(UI.recognition.years_ago, { count: years });
  return [ago, years >= YEARS ? UI.recognition.older : turnsOld(recognition)];
}
