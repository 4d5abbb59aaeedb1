/** The handbook's records as Python writes them (`hechting/records.py`, `roads.py`, `vocabulary.py`), and the explorer's state. */

export interface Source {
  title: string;
  organisation: string;
  year: number | null;
  url: string;
  supports: string;
  read_on: string;
}

/** Which sources a group of fields rests on; `fields` are names, or dotted paths to a part. */
export interface Provenance {
  fields: string[];
  sources: string[];
  classified: boolean;
  note: string | null;
}

export interface DifferingValues {
  field: string;
  values: { value: string; sources: string[] }[];
  used: string;
}

export interface UnknownFields {
  fields: string[];
  looked_for: string;
}

/** Age of the child in months; negative is pregnancy, null is unknown. */
export interface Age {
  min_months: number | null;
  max_months: number | null;
  text: string | null;
}

export interface Sessions {
  number_min: number | null;
  number_max: number | null;
  length_minutes_min: number | null;
  length_minutes_max: number | null;
  frequency: string | null;
  duration_weeks_min: number | null;
  duration_weeks_max: number | null;
  duration_text: string | null;
  note: string | null;
}

export interface Recognition {
  level: string;
  date: string | null;
  committee: string | null;
  nominal_5y_end: string | null;
  older_than_5_years: boolean | null;
  under_reassessment: boolean;
  status_note: string;
  previous: string[];
}

export interface Effect {
  study: string;
  year: number | null;
  design: string;
  n: number | null;
  result_known: boolean;
  result: string;
  effect_size: string | null;
  caveat: string | null;
  source: string;
}

export interface Intervention {
  id: string;
  name: string;
  abbreviation: string | null;
  other_names: string[];
  named_in_kennisbank: boolean;
  origin: string;
  attachment_link: string;
  jgz_role: string;
  summary: string;
  age: Age;
  target_groups: string[];
  goal: string;
  mechanisms: string[];
  sessions: Sessions;
  formats: string[];
  settings: string[];
  delivered_by: string[];
  prevention_levels: string[];
  recognition: Recognition;
  effects: Effect[];
  contraindications: string[] | null;
  owner: string | null;
  website: string | null;
  confidence: string;
  note: string;
  sources: Record<string, Source>;
  provenance: Provenance[];
  differing_values: DifferingValues[];
  unknown: UnknownFields[];
  reviewed_on: string;
}

export interface DiscouragedApproach {
  id: string;
  name: string;
  also_known_as: string[];
  warning_terms: string[];
  what_it_is: string;
  verdict: string;
  why_warn: string;
  nuance: string | null;
  confidence: string;
  sources: Record<string, Source>;
  provenance: Provenance[];
  reviewed_on: string;
}

/** Advice beside a warning; `address` is a query that shows fitting interventions. */
export interface BetterRoads {
  roads: { text: string; sources: string[]; address: string | null }[];
  sources: Record<string, Source>;
  reviewed_on: string;
}

export interface Facet {
  label: string;
  address_key: string;
  help: string;
  classified: boolean;
  values: string[];
}

export interface RecognitionLevel {
  level: string;
  rank: number | null;
  shape: string;
  meaning: string;
  does_not_say: string;
}

export interface AgeBand {
  label: string;
  age_from: number | null;
  age_to: number | null;
}

export interface Vocabulary {
  facets: Record<FacetName, Facet>;
  recognition_levels: RecognitionLevel[];
  age_bands: AgeBand[];
  origin: string[];
  confidence: string[];
  labels: Record<string, string>;
}

export interface Library {
  interventions: Intervention[];
  discouraged: DiscouragedApproach[];
  better_roads: BetterRoads;
  vocabulary: Vocabulary;
}

/** Criteria with a closed list of values, in the order in which they are shown. */
export const FACETS = [
  "target_groups",
  "mechanisms",
  "formats",
  "prevention_levels",
  "recognition_levels",
  "jgz_roles",
  "attachment_links",
] as const;
export type FacetName = (typeof FACETS)[number];

/** All criteria, in the order in which they are shown; age from and to are one criterion. */
export const CRITERIA = ["text", "age", "max_sessions", ...FACETS] as const;
export type CriterionName = (typeof CRITERIA)[number];

/** What a reader asks for: ages in months, sessions as a maximum; an empty field asks nothing. */
export interface Criteria extends Record<FacetName, readonly string[]> {
  text: string;
  age_from: number | null;
  age_to: number | null;
  max_sessions: number | null;
}

export type Fit = "match" | "miss" | "unknown";

/** Whether one intervention meets one criterion, and why, in Dutch. */
export interface Verdict {
  criterion: CriterionName;
  fit: Fit;
  reason: string;
}

/** All orders; the first is the default. */
export const SORTS = ["relevantie", "erkenning", "sessies", "leeftijd", "erkenningsdatum"] as const;
export type Sort = (typeof SORTS)[number];

/** Everything a reader chose; `open` is the intervention whose detail view is open. */
export interface ExplorerState {
  criteria: Criteria;
  sort: Sort;
  compare: readonly string[];
  open: string | null;
}
