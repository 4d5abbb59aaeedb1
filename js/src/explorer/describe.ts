/** Criteria and records in words: for chips, print, CSV and comparison. */

import { ageInWords, ageRange, counted, dateInWords, sessionRange, today, yearsBetween } from "../core/dutch";
import { noCriteria } from "../core/criteria";
import type { PreparedLibrary } from "../core/prepared";
import { joinDutch, shortText } from "../core/text";
import { FACETS, type Criteria, type Intervention, type Recognition, type Vocabulary } from "../core/types";
import { WORDS } from "./wording";

/** One thing that is asked, in words, and the change that takes it away. */
export interface Demand {
  key: string;
  words: string;
  without: Partial<Criteria>;
}

/** Everything that is asked, one by one, as it can be taken away. */
export function demands(criteria: Criteria, vocabulary: Vocabulary): Demand[] {
  const empty = noCriteria();
  const found: Demand[] = [];
  if (criteria.text.trim()) found.push({ key: "text", words: `“${shortText(criteria.text)}”`, without: { text: empty.text } });
  if (criteria.age_from !== null || criteria.age_to !== null) {
    found.push({ key: "age", words: askedAge(criteria, vocabulary), without: { age_from: null, age_to: null } });
  }
  if (criteria.max_sessions !== null) {
    found.push({ key: "max_sessions", words: atMost(criteria.max_sessions), without: { max_sessions: null } });
  }
  for (const name of FACETS) {
    for (const value of criteria[name]) {
      const rest = criteria[name].filter((other) => other !== value);
      found.push({ key: `${name}:${value}`, words: value, without: { [name]: rest } });
    }
  }
  return found;
}

/** Everything that is asked, in one sentence part; empty without criteria. */
export function criteriaInWords(criteria: Criteria, vocabulary: Vocabulary): string {
  const parts = demands({ ...noCriteria(), ...pickOpen(criteria) }, vocabulary).map(({ words }) => words);
  for (const name of FACETS) {
    if (criteria[name].length === 0) continue;
    const word = name === "mechanisms" ? "en" : "of";
    parts.push(`${vocabulary.facets[name].label.toLowerCase()}: ${joinDutch(criteria[name], word)}`);
  }
  return parts.join("; ");
}

function pickOpen({ text, age_from, age_to, max_sessions }: Criteria): Partial<Criteria> {
  return { text, age_from, age_to, max_sessions };
}

/** The asked age in words, by the name of its band where it is one. */
export function askedAge({ age_from, age_to }: Criteria, vocabulary: Vocabulary): string {
  const band = vocabulary.age_bands.find((one) => one.age_from === age_from && one.age_to === age_to);
  if (band) return band.label;
  if (age_from === null) return `tot en met ${ageInWords(age_to ?? 0)}`;
  if (age_to === null) return `vanaf ${ageInWords(age_from)}`;
  if (age_from === age_to) return ageInWords(age_from);
  return `${ageInWords(age_from)} tot en met ${ageInWords(age_to)}`;
}

/** A session limit in words. */
export function atMost(limit: number): string {
  return `hoogstens ${counted(limit, "sessie", "sessies")}`;
}

/** The name by which an intervention is known best. */
export function shortName(record: Intervention): string {
  return record.abbreviation ?? record.name;
}

/** Short names of interventions, in the same order. */
export function shortNames(ids: readonly string[], { byId }: PreparedLibrary): string[] {
  return ids.flatMap((id) => byId.get(id)?.record ?? []).map(shortName);
}

/** When a recognition was given and how long ago that is; null without a date. */
export function recognitionDate({ date }: Recognition): string | null {
  if (date === null) return null;
  const years = yearsBetween(date, today());
  const ago = years < 1 ? "minder dan een jaar geleden" : `${years} jaar geleden`;
  return `erkend ${date.length === 10 ? "op" : "in"} ${dateInWords(date)}, ${ago}`;
}

/** What to keep in mind about a recognition; the source says that it is old, or only its date does. */
export function recognitionMarks({ under_reassessment, older_than_5_years, date }: Recognition): string[] {
  const isOldByDate = date !== null && yearsBetween(date, today()) >= 5;
  const old = older_than_5_years === true ? WORDS.tooOld : isOldByDate ? WORDS.oldDate : null;
  return [under_reassessment ? WORDS.reassessed : null, old].filter((text) => text !== null);
}

/** A field of a record as separate texts; empty when nothing is known. */
export function fieldTexts(record: Intervention, field: string): string[] {
  if (field === "age") return ageTexts(record);
  if (field === "sessions") return sessionTexts(record);
  if (field === "recognition") return [record.recognition.level];
  if (field === "reviewed_on") return [dateInWords(record.reviewed_on)];
  if (field === "named_in_kennisbank") return [record.named_in_kennisbank ? "ja" : "nee"];
  const value = record[field as keyof Intervention];
  if (Array.isArray(value)) return value.map(String);
  return value === null || value === "" ? [] : [String(value)];
}

function ageTexts({ age }: Intervention): string[] {
  if (age.min_months === null && age.max_months === null) return age.text ? [age.text] : [];
  return [ageRange(age.min_months, age.max_months), ...(age.text ? [age.text] : [])];
}

function sessionTexts({ sessions }: Intervention): string[] {
  const known = sessions.number_min !== null || sessions.number_max !== null;
  const minutes = between(sessions.length_minutes_min, sessions.length_minutes_max, "minuten per sessie");
  const weeks = sessions.duration_text ?? between(sessions.duration_weeks_min, sessions.duration_weeks_max, "weken");
  const texts = [known ? sessionRange(sessions.number_min, sessions.number_max) : null, minutes, sessions.frequency, weeks, sessions.note];
  return texts.filter((text) => text !== null);
}

function between(low: number | null, high: number | null, unit: string): string | null {
  if (low === null && high === null) return null;
  if (low === null || high === null || low === high) return `${low ?? high} ${unit}`;
  return `${low} tot ${high} ${unit}`;
}
