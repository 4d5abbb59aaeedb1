/** The rows of a comparison: per field what each intervention has, and what only one of them has. */

import { type Intervention, UI, type Vocabulary } from "../contract";
import { upperFirst } from "../core/say";
import { fieldTexts, lastDay } from "./describe";
import { IMPLEMENTATION_FIELDS, statementsAt } from "./implementation";
import { recognitionAge } from "./recognition";

const FIELDS = [
  "age",
  "sessions",
  "formats",
  "settings",
  "delivered_by",
  "target_groups",
  "mechanisms",
  "goal",
  "outcomes",
  "prevention_levels",
  "recognition",
  "jgz_role",
  "attachment_link",
  "contraindications",
  ...IMPLEMENTATION_FIELDS,
  "origin",
  "owner",
  "confidence",
];

/** Fields that are lists of separate values, of which one can be there or not. */
const LISTS = ["formats", "settings", "delivered_by", "target_groups", "mechanisms", "outcomes", "prevention_levels"];

export interface CompareValue {
  text: string;
  onlyHere: boolean;
}

export interface CompareRow {
  label: string;
  cells: CompareValue[][];
  equal: boolean;
}

/** One row per field, with a cell per intervention. */
export function compareRows(records: readonly Intervention[], vocabulary: Vocabulary): CompareRow[] {
  return FIELDS.map((field) => {
    const texts = records.map((record) => textsOf(record, field));
    const equal = texts.every((cell) => cell.join("\n") === texts[0]?.join("\n"));
    const cells = texts.map((cell) => cell.map((text) => ({ text, onlyHere: LISTS.includes(field) && isOnlyHere(text, texts) })));
    const label = vocabulary.labels[field];
    return { label: label ? upperFirst(label) : field, cells, equal };
  });
}

function textsOf(record: Intervention, field: string): string[] {
  const texts = knownTexts(record, field);
  return texts.length > 0 ? texts : [UI.values.unknown];
}

function knownTexts(record: Intervention, field: string): string[] {
  if (IMPLEMENTATION_FIELDS.includes(field)) return statementsAt(record, field);
  return field === "recognition" ? recognitionTexts(record) : fieldTexts(record, field);
}

function recognitionTexts(record: Intervention): string[] {
  return [record.recognition.level, ...recognitionAge(record.recognition, lastDay(record))];
}

function isOnlyHere(text: string, cells: readonly string[][]): boolean {
  return text !== UI.values.unknown && cells.filter((cell) => cell.includes(text)).length === 1;
}
