/** What a reader asks, and whether one intervention meets it. Mirrors `hechting/filtering/criteria.py`. */

import { CRITERIA, type Criteria, type CriterionName, FACETS, UI, type Vocabulary } from "../contract";
import { ageRange, inAList, sessionRange } from "./dutch";
import { type PreparedIntervention, perFacet } from "./prepared";
import { say } from "./say";
import { words } from "./text";

/** Whether something that is asked is met, is not, or cannot be said. */
export type Fit = keyof typeof UI.fits;

/** Whether one intervention meets one criterion, and why, in Dutch. */
export interface Verdict {
  criterion: CriterionName;
  fit: Fit;
  reason: string;
}

/** Criteria made ready for asking them of many interventions. */
export interface Question {
  criteria: Criteria;
  active: readonly CriterionName[];
  /** The folded words of the free text. */
  query: readonly string[];
}

/** Criteria that ask nothing. */
export function noCriteria(): Criteria {
  return {
    text: "",
    age_from: null,
    age_to: null,
    max_sessions: null,
    ...perFacet<string[]>(() => []),
  };
}

/** Criteria from a partial description, such as a caller of `hechting.search` gives. */
export function asQuestion(criteria: Partial<Criteria>): Question {
  const complete = { ...noCriteria(), ...criteria };
  const query = words(complete.text);
  return { criteria: complete, query, active: CRITERIA.filter((name) => asks(complete, name, query)) };
}

/** Throw when a criterion asks for a value outside the vocabulary. */
export function checkValues(criteria: Criteria, vocabulary: Vocabulary): void {
  for (const name of FACETS) {
    const strange = criteria[name].find((value) => !vocabulary.facets[name].values.includes(value));
    if (strange !== undefined) throw new RangeError(`${name}: "${strange}" is not in the vocabulary`);
  }
}

/** Whether one intervention meets one active criterion. */
export function fitOf(item: PreparedIntervention, question: Question, criterion: CriterionName): Fit {
  const { criteria } = question;
  if (criterion === "text") return question.query.every((word) => item.text.includes(` ${word}`)) ? "match" : "miss";
  if (criterion === "age") return fitOfAge(item, criteria);
  if (criterion === "max_sessions") return fitOfSessions(item, criteria.max_sessions);
  const values = item.values[criterion];
  const chosen = criteria[criterion];
  if (values.length === 0) return "unknown";
  return (criterion === "mechanisms" ? hasAll(values, chosen) : hasAny(values, chosen)) ? "match" : "miss";
}

/** The verdict on one intervention by one active criterion, with its reason. */
export function judge(item: PreparedIntervention, question: Question, criterion: CriterionName): Verdict {
  const fit = fitOf(item, question, criterion);
  return { criterion, fit, reason: reasonOf(item, question, criterion) };
}

// Plain loops, because these run for every intervention on every change.
function hasAll(values: readonly string[], wanted: readonly string[]): boolean {
  for (const value of wanted) if (!values.includes(value)) return false;
  return true;
}

function hasAny(values: readonly string[], wanted: readonly string[]): boolean {
  for (const value of wanted) if (values.includes(value)) return true;
  return false;
}

function asks(criteria: Criteria, name: CriterionName, query: readonly string[]): boolean {
  if (name === "text") return query.length > 0;
  if (name === "age") return criteria.age_from !== null || criteria.age_to !== null;
  if (name === "max_sessions") return criteria.max_sessions !== null;
  return criteria[name].length > 0;
}

function fitOfAge(item: PreparedIntervention, { age_from, age_to }: Criteria): Fit {
  const { min_months: low, max_months: high } = item.record.age;
  if (low === null && high === null) return "unknown";
  const startsInTime = low === null || age_to === null || low <= age_to;
  const lastsLongEnough = high === null || age_from === null || high >= age_from;
  return startsInTime && lastsLongEnough ? "match" : "miss";
}

function fitOfSessions(item: PreparedIntervention, limit: number | null): Fit {
  const most = item.record.sessions.number_max;
  if (most === null || limit === null) return "unknown";
  return most <= limit ? "match" : "miss";
}

function reasonOf(item: PreparedIntervention, question: Question, criterion: CriterionName): string {
  const { record, values } = item;
  if (criterion === "text") return reasonOfText(item, question.query);
  if (criterion === "age") return reasonOfAge(item);
  if (criterion === "max_sessions") return sessionRange(record.sessions.number_min, record.sessions.number_max);
  const chosen = question.criteria[criterion];
  if (criterion === "mechanisms") return reasonOfMechanisms(values.mechanisms, chosen);
  if (values[criterion].length === 0) return UI.values.not_found;
  const matching = values[criterion].filter((value) => chosen.includes(value));
  return inAList(matching.length > 0 ? matching : values[criterion]);
}

function reasonOfText(item: PreparedIntervention, query: readonly string[]): string {
  const missing = query.filter((word) => !item.text.includes(` ${word}`));
  const { words_missing, words_found } = UI.reasons;
  return missing.length > 0 ? say(words_missing, { words: inAList(missing) }) : say(words_found, { words: inAList(query) });
}

function reasonOfAge({ record: { age } }: PreparedIntervention): string {
  if (age.min_months === null && age.max_months === null) return UI.reasons.age_unknown;
  return say(UI.reasons.age, { range: ageRange(age.min_months, age.max_months) });
}

function reasonOfMechanisms(values: readonly string[], chosen: readonly string[]): string {
  const { mechanisms_unknown, mechanisms_missing, mechanisms_met } = UI.reasons;
  if (values.length === 0) return mechanisms_unknown;
  const missing = chosen.filter((value) => !values.includes(value));
  return missing.length > 0 ? say(mechanisms_missing, { values: inAList(missing) }) : say(mechanisms_met, { values: inAList(chosen) });
}
