/** The rows of the detail view: per field its values, where they come from, and what is not known. */

import type { DifferingValues, Intervention, Provenance, Source, Vocabulary } from "../core/types";
import { fieldTexts } from "./describe";
import { fieldName } from "./wording";

const FIELDS = [
  "goal", "age", "target_groups", "mechanisms", "sessions", "formats", "settings", "delivered_by", "prevention_levels",
  "jgz_role", "attachment_link", "contraindications", "origin", "owner", "website", "other_names",
];

export interface DetailRow {
  field: string;
  label: string;
  texts: string[];
  sources: Source[];
  /** Where the editors classified: what they say about it. */
  classified: string[];
  /** Other remarks with the sources of this field. */
  notes: string[];
  differing: DifferingValues[];
  /** Parts that were looked for and not found: which, and where. */
  unknown: { parts: string; lookedFor: string }[];
}

/** All rows, in reading order. */
export function detailRows(record: Intervention, vocabulary: Vocabulary): DetailRow[] {
  return FIELDS.map((field) => detailRow(record, field, vocabulary));
}

/** Everything known and not known about one field. */
export function detailRow(record: Intervention, field: string, vocabulary: Vocabulary): DetailRow {
  const entries = record.provenance.filter(({ fields }) => fields.some((path) => isPartOf(path, field)));
  const keys = new Set(entries.flatMap(({ sources }) => sources));
  return {
    field,
    label: vocabulary.labels[field] ?? field,
    texts: fieldTexts(record, field),
    sources: [...keys].map((key) => record.sources[key]).filter((source) => source !== undefined),
    classified: entries.filter(({ classified }) => classified).map(noteOf),
    notes: entries.filter(({ classified, note }) => !classified && note !== null).map(noteOf),
    differing: record.differing_values.filter((one) => isPartOf(one.field, field)),
    unknown: unknownParts(record, field, vocabulary),
  };
}

function unknownParts(record: Intervention, field: string, vocabulary: Vocabulary): DetailRow["unknown"] {
  return record.unknown.flatMap(({ fields, looked_for }) => {
    const paths = fields.filter((path) => isPartOf(path, field));
    const parts = paths.filter((path) => path !== field).map((path) => fieldName(path, vocabulary));
    return paths.length > 0 ? [{ parts: parts.join(", "), lookedFor: looked_for }] : [];
  });
}

function noteOf({ note }: Provenance): string {
  return note ?? "";
}

function isPartOf(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`);
}
