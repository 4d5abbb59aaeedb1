/** The rows of a comparison: per field what each intervention has, and what only one of them has. */

import type { Intervention, Vocabulary } from "../core/types";
import { fieldTexts, recognitionDate, recognitionMarks } from "./describe";
import { WORDS } from "./wording";

const FIELDS = [
  "age", "sessions", "formats", "settings", "delivered_by", "target_groups", "mechanisms", "goal", "prevention_levels",
  "recognition", "jgz_role", "attachment_link", "contraindications", "origin", "owner", "confidence",
];

/** Fields that are lists of separate values, of which one can be there or not. */
const LISTS = ["formats", "settings", "delivered_by", "target_groups", "mechanisms", "prevention_levels"];

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
    return { label: vocabulary.labels[field] ?? field, cells, equal };
  });
}

function textsOf(record: Intervention, field: string): string[] {
  const texts = field === "recognition" ? recognitionTexts(record) : fieldTexts(record, field);
  return texts.length > 0 ? texts : [WORDS.unknown];
}

function recognitionTexts({ recognition }: Intervention): string[] {
  return [recognition.level, recognitionDate(recognition), ...recognitionMarks(recognition)].filter((text) => text !== null);
}

function isOnlyHere(text: string, cells: readonly string[][]): boolean {
  return text !== WORDS.unknown && cells.filter((cell) => cell.includes(text)).length === 1;
}
