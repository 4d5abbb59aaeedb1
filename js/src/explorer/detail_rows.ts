/** The rows of the detail view: per field its values, where they come from, and what is not known. */

import type { DifferingValues, Intervention, Provenance, Source, Vocabulary } from "../contract";
import { inAList } from "../core/dutch";
import { fieldTexts } from "./describe";
import { implementationTexts } from "./implementation";

const FIELDS = [
  "goal",
  "age",
  "target_groups",
  "mechanisms",
  "sessions",
  "formats",
  "settings",
  "delivered_by",
  "themes",
  "outcomes",
  "prevention_levels",
  "jgz_role",
  "attachment_link",
  "contraindications",
  "implementation",
  "origin",
  "owner",
  "website",
  "other_names",
];

/** What is said about a field, or about some parts of it. */
export interface Remark {
  parts: string;
  note: string;
}

export interface DetailRow {
  field: string;
  label: string;
  texts: string[];
  sources: Source[];
  /** Where the editors classified: what they say about it. */
  classified: Remark[];
  /** Other remarks with the sources of this field. */
  notes: Remark[];
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
  const remark = ({ fields, note }: Provenance): Remark => ({ parts: partsOf(fields, field, vocabulary), note: note ?? "" });
  const keys = new Set(entries.flatMap(({ sources }) => sources));
  return {
    field,
    label: vocabulary.labels[field] ?? field,
    texts: field === "implementation" ? implementationTexts(record, vocabulary) : fieldTexts(record, field),
    sources: [...keys].map((key) => record.sources[key]).filter((source) => source !== undefined),
    classified: entries.filter(({ classified }) => classified).map(remark),
    notes: entries.filter(({ classified, note }) => !classified && note !== null).map(remark),
    differing: record.differing_values.filter((one) => isPartOf(one.field, field)),
    unknown: unknownParts(record, field, vocabulary),
  };
}

/** What sources say differently of a field that has no row, such as the name. */
export function differsElsewhere({ differing_values }: Intervention): DifferingValues[] {
  const shown = [...FIELDS, "recognition", "effects"];
  return differing_values.filter((one) => !shown.some((field) => isPartOf(one.field, field)));
}

function unknownParts(record: Intervention, field: string, vocabulary: Vocabulary): DetailRow["unknown"] {
  return record.unknown.flatMap(({ fields, looked_for }) => {
    const paths = fields.filter((path) => isPartOf(path, field));
    return paths.length > 0 ? [{ parts: partsOf(paths, field, vocabulary), lookedFor: looked_for }] : [];
  });
}

/** Those parts of a field that something is said about, by name; empty for the field as a whole. */
function partsOf(paths: readonly string[], field: string, { labels }: Vocabulary): string {
  const parts = paths.filter((path) => path !== field && isPartOf(path, field));
  return inAList([...new Set(parts.map((path) => labels[path] ?? path))]);
}

function isPartOf(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`);
}
