/** Small made libraries for the tests. */

import type { ExplorerLibrary, Intervention, ListedDiscouraged, ListedIntervention } from "../src/contract";

type Parts = Partial<Omit<Intervention, "age" | "sessions" | "recognition">> & {
  age?: Partial<Intervention["age"]>;
  sessions?: Partial<Intervention["sessions"]>;
  recognition?: Partial<Intervention["recognition"]>;
};

/** An intervention with only what a test is about. */
export function intervention(id: string, { age, sessions, recognition, ...rest }: Parts = {}): Intervention {
  return {
    ...NOTHING_KNOWN,
    id,
    name: id,
    ...rest,
    age: { ...NOTHING_KNOWN.age, ...age },
    sessions: { ...NOTHING_KNOWN.sessions, ...sessions },
    recognition: { ...NOTHING_KNOWN.recognition, ...recognition },
  };
}

const NOTHING_KNOWN: Intervention = {
  id: "",
  name: "",
  abbreviation: null,
  other_names: [],
  named_in_kennisbank: false,
  origin: "Nederlands",
  attachment_link: "hoofddoel",
  jgz_role: "verwijzing",
  summary: "",
  goal: "",
  age: { min_months: 0, max_months: 72, text: null },
  target_groups: ["alle ouders"],
  mechanisms: ["sensitiviteit"],
  sessions: {
    number_min: null,
    number_max: null,
    length_minutes_min: null,
    length_minutes_max: null,
    frequency: null,
    duration_weeks_min: null,
    duration_weeks_max: null,
    duration_text: null,
    note: null,
  },
  formats: ["groep"],
  settings: [],
  delivered_by: [],
  themes: [],
  locations: [],
  deliverers: [],
  outcomes: [],
  implementation: {
    training: [],
    licence: [],
    deliverers: [],
    staff_time: [],
    cost: [],
    availability: [],
    conditions: [],
    quality: [],
    materials: [],
    languages: [],
    contact: [],
    training_lengths: [],
  },
  decisive: [],
  prevention_levels: ["universeel"],
  recognition: {
    level: "Goed onderbouwd",
    date: null,
    committee: null,
    older_than_5_years: null,
    under_reassessment: null,
    status_note: "",
    previous: [],
  },
  effects: [],
  contraindications: null,
  owner: null,
  website: null,
  confidence: "hoog",
  note: "",
  sources: {},
  provenance: [],
  differing_values: [],
  unknown: [],
  reviewed_on: "2026-07-01",
};

/** A library with the given interventions and one discouraged approach. */
export function library(interventions: ListedIntervention[]): ExplorerLibrary {
  const discouraged = [
    { id: "rebirthing", name: "Rebirthing", also_known_as: ["hergeboorte"], warning_terms: ["holding therapy"] },
  ] as unknown as ListedDiscouraged[];
  const better_roads = { roads: [], sources: {}, reviewed_on: "2026-11-22" };
  return { interventions, meters: {}, discouraged, better_roads, vocabulary: VOCABULARY };
}

const facet = (address_key: string, values: string[]) => ({ label: address_key, address_key, help: "", classified: false, values });

const VOCABULARY: ExplorerLibrary["vocabulary"] = {
  facets: {
    target_groups: facet("doelgroep", ["alle ouders", "jonge ouders / tienermoeders"]),
    mechanisms: facet("werkt-via", ["sensitiviteit", "video-feedback", "massage / lichamelijk contact"]),
    formats: facet("vorm", ["groep", "individueel thuis"]),
    prevention_levels: facet("preventie", ["universeel", "geïndiceerd"]),
    recognition_levels: facet("erkenning", ["Goed onderbouwd", "niet van toepassing (internationaal)", "onbekend"]),
    jgz_roles: facet("rol-jgz", ["verwijzing", "onderzoek / niet breed beschikbaar"]),
    attachment_links: facet("band-met-hechting", ["hoofddoel", "indirect"]),
    themes: facet("thema", ["huilen"]),
    locations: facet("plaats", ["thuis"]),
    deliverers: facet("uitvoerder", ["JGZ"]),
    outcomes: facet("uitkomst", ["sensitiviteit van de ouder"]),
    training_lengths: facet("opleiding", ["enkele dagen"]),
  },
  recognition_levels: [
    { level: "Goed onderbouwd", rank: 1, shape: "◆", meaning: "", does_not_say: "" },
    { level: "niet van toepassing (internationaal)", rank: null, shape: "○", meaning: "", does_not_say: "" },
    { level: "onbekend", rank: null, shape: "?", meaning: "", does_not_say: "" },
  ],
  age_bands: [{ label: "0 tot 6 maanden", age_from: 0, age_to: 5 }],
  origin: [],
  offer_warnings: { elders: "Geen aanbod gevonden." },
  comes_first: [
    { target_group: "zwangeren", age_to: 0, reason: "Gemaakt voor zwangeren." },
    { target_group: "jonge ouders", age_to: null, reason: "Gemaakt voor jonge ouders." },
  ],
  confidence: [],
  labels: {},
};
