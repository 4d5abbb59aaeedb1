/** Small made libraries for the tests. */

import type { DiscouragedApproach, Intervention, Library } from "../src/core/types";

const RECOGNITION = {
  level: "Goed onderbouwd",
  date: null,
  committee: null,
  nominal_5y_end: null,
  older_than_5_years: null,
  under_reassessment: false,
  status_note: "",
  previous: [],
};

/** An intervention with only what a test is about. */
export function intervention(id: string, parts: Record<string, unknown> = {}): Intervention {
  const { age, sessions, recognition, ...rest } = parts;
  return {
    id,
    name: id,
    abbreviation: null,
    other_names: [],
    summary: "",
    goal: "",
    attachment_link: "hoofddoel",
    jgz_role: "verwijzing",
    target_groups: ["alle ouders"],
    mechanisms: ["sensitiviteit"],
    formats: ["groep"],
    settings: [],
    delivered_by: [],
    prevention_levels: ["universeel"],
    effects: [],
    contraindications: null,
    differing_values: [],
    unknown: [],
    provenance: [],
    sources: {},
    age: { min_months: 0, max_months: 72, text: null, ...(age as object) },
    sessions: { number_min: null, number_max: null, ...(sessions as object) },
    recognition: { ...RECOGNITION, ...(recognition as object) },
    ...rest,
  } as unknown as Intervention;
}

/** A library with the given interventions and one discouraged approach. */
export function library(interventions: Intervention[]): Library {
  const discouraged = [
    { id: "rebirthing", name: "Rebirthing", also_known_as: ["hergeboorte"], warning_terms: ["holding therapy"] },
  ] as unknown as DiscouragedApproach[];
  const better_roads = { roads: [], sources: {}, reviewed_on: "2026-11-22" };
  return { interventions, discouraged, better_roads, vocabulary: VOCABULARY };
}

const facet = (address_key: string, values: string[]) => ({ label: address_key, address_key, help: "", classified: false, values });

const VOCABULARY: Library["vocabulary"] = {
  facets: {
    target_groups: facet("doelgroep", ["alle ouders", "jonge ouders / tienermoeders"]),
    mechanisms: facet("werkt-via", ["sensitiviteit", "video-feedback", "massage / lichamelijk contact"]),
    formats: facet("vorm", ["groep", "individueel thuis"]),
    prevention_levels: facet("preventie", ["universeel", "geïndiceerd"]),
    recognition_levels: facet("erkenning", ["Goed onderbouwd", "niet van toepassing (internationaal)", "onbekend"]),
    jgz_roles: facet("rol-jgz", ["verwijzing", "onderzoek / niet breed beschikbaar"]),
    attachment_links: facet("band-met-hechting", ["hoofddoel", "indirect"]),
  },
  recognition_levels: [
    { level: "Goed onderbouwd", rank: 1, shape: "◆", meaning: "", does_not_say: "" },
    { level: "niet van toepassing (internationaal)", rank: null, shape: "○", meaning: "", does_not_say: "" },
    { level: "onbekend", rank: null, shape: "?", meaning: "", does_not_say: "" },
  ],
  age_bands: [{ label: "0 tot 6 maanden", age_from: 0, age_to: 5 }],
  origin: [],
  confidence: [],
  labels: {},
};
