/** Criteria and records in words: for chips, print, CSV and comparison. */

import { type Criteria, FACETS, type Intervention, type ListedIntervention, UI, type Vocabulary } from "../contract";
import { noCriteria } from "../core/criteria";
import { ageInWords, ageRange, atMost, dateInWords, inAList, sessionRange, today } from "../core/dutch";
import type { PreparedLibrary } from "../core/prepared";
import { number, say } from "../core/say";
import { shortText } from "../core/text";

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
  if (criteria.text.trim())
    found.push({ key: "text", words: say(UI.criteria.quoted, { words: shortText(criteria.text) }), without: { text: empty.text } });
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
    parts.push(`${vocabulary.facets[name].label.toLowerCase()}: ${inAList(criteria[name], word)}`);
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
  const ages = UI.ages;
  if (age_from === null) return say(ages.asked_to, { high: ageInWords(age_to ?? 0) });
  if (age_to === null) return say(ages.asked_from, { low: ageInWords(age_from) });
  if (age_from === age_to) return ageInWords(age_from);
  return say(ages.asked_range, { low: ageInWords(age_from), high: ageInWords(age_to) });
}

/** The name by which an intervention is known best. */
export function shortName(record: ListedIntervention): string {
  return record.abbreviation ?? record.name;
}

/** Short names of interventions, in the same order. */
export function shortNames(ids: readonly string[], { byId }: PreparedLibrary): string[] {
  return ids.flatMap((id) => byId.get(id)?.record ?? []).map(shortName);
}

/** The last day of which something is known: today, or where the clock of the reader is behind, the day of the review. */
export function lastDay({ reviewed_on }: ListedIntervention): string {
  const now = today();
  return now > reviewed_on ? now : reviewed_on;
}

/** A field of a record as separate texts; empty when nothing is known. */
export function fieldTexts(record: Intervention, field: string): string[] {
  if (field === "age") return ageTexts(record);
  if (field === "sessions") return sessionTexts(record);
  if (field === "recognition") return [record.recognition.level];
  if (field === "reviewed_on") return [dateInWords(record.reviewed_on)];
  if (field === "named_in_kennisbank") return [yesOrNo(record.named_in_kennisbank)];
  const value = record[field as keyof Intervention];
  if (Array.isArray(value)) return value.map(String);
  return value === null || value === "" ? [] : [String(value)];
}

function ageTexts({ age }: Intervention): string[] {
  const { min_months, max_months, text } = age;
  const isKnown = min_months !== null || max_months !== null;
  const inFilter = isKnown ? say(UI.record.in_filter, { range: ageRange(min_months, max_months) }) : null;
  return [text, inFilter].filter((said) => said !== null);
}

function sessionTexts({ sessions }: Intervention): string[] {
  const known = sessions.number_min !== null || sessions.number_max !== null;
  const minutes = span(sessions.length_minutes_min, sessions.length_minutes_max);
  const weeks = span(sessions.duration_weeks_min, sessions.duration_weeks_max);
  const texts = [
    known ? sessionRange(sessions.number_min, sessions.number_max) : null,
    minutes && say(UI.sessions.minutes, { span: minutes }),
    sessions.frequency,
    sessions.duration_text ?? (weeks && say(UI.sessions.weeks, { span: weeks })),
    sessions.note,
  ];
  return texts.filter((text) => text !== null);
}

/** A range of numbers of which one bound, or both, may be unknown. */
function span(low: number | null, high: number | null): string | null {
  if (low !== null && high !== null && low !== high) return say(UI.span, { low, high });
  const known = low ?? high;
  return known === null ? null : number(known);
}

/** Yes or no in words. */
export function yesOrNo(value: boolean): string {
  return value ? UI.values.yes : UI.values.no;
}
