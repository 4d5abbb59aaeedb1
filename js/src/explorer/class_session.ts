/** The explorer for a class: one filter a screen, and at the end what fits. */

import { type ClassSession, type ClassStep, reading } from "../classroom/session";
import { FACETS, type FacetName, UI } from "../contract";
import { facetCounts } from "../core/facet_counts";
import { say } from "../core/say";
import type { Group } from "../core/search";
import { addressOf, PLACE } from "./address_bar";
import type { ExplorerStore } from "./store";
import { shownGroups, statusLine, WORDS } from "./wording";

/** The limits to choose from in a class, which holds up four cards; the first three are those of the book's example. */
const LIMITS = [5, 8, 12];

export function classSession(store: ExplorerStore): ClassSession {
  return {
    id: PLACE,
    title: WORDS.explorer,
    isPersonal: false,
    steps: () => steps(store),
    subscribe: (listener) => store.subscribe(listener),
    restart: () => store.clear(),
    link: () => (store.ownsAddress ? addressOf(store.state, store.library) : null),
  };
}

function steps(store: ExplorerStore): ClassStep[] {
  const counts = facetCounts(store.found.shown, store.question.criteria, store.prepared);
  const [first, second, ...others] = [...FACETS].sort((one, other) => rank(one) - rank(other));
  const facet = (name: FacetName) => facetStep(name, counts[name], store);
  const asked = [
    ageStep(store),
    ...[first, second].flatMap((name) => (name ? [facet(name)] : [])),
    sessionStep(store),
    ...others.map(facet),
  ];
  const total = asked.length;
  const numbered = asked.map((step, place) => ({
    ...step,
    heading: `${say(WORDS.questionOf, { place: place + 1, total })}: ${step.heading}`,
  }));
  return [...numbered, ...shownGroups(store.question).map((group) => groupStep(group, store))];
}

/** For whom and how come first, as beside the results. */
function rank(name: FacetName): number {
  const place = (["target_groups", "mechanisms"] as FacetName[]).indexOf(name);
  return place < 0 ? FACETS.length : place;
}

/** A filter as a step: what stands in the results now, and what there is to choose. */
function filter(
  id: string,
  heading: string,
  store: ExplorerStore,
  asks: Pick<ClassStep, "question" | "options" | "chosen" | "choose">,
): ClassStep {
  return { ...reading(id, heading, [statusLine(store.found.counts, store.question.active.length)]), ...asks };
}

function option(id: string, text: string) {
  return { id, text, verdict: null, told: [] };
}

function ageStep(store: ExplorerStore): ClassStep {
  const { age_from, age_to } = store.state.criteria;
  const { age_bands } = store.library.vocabulary;
  const current = age_bands.find((band) => band.age_from === age_from && band.age_to === age_to);
  return filter("age", UI.criteria.age, store, {
    question: UI.explorer.age,
    options: age_bands.map(({ label }) => option(label, label)),
    chosen: current ? [current.label] : [],
    choose: (chosen) => {
      const band = age_bands.find(({ label }) => label === chosen);
      if (band) store.ask({ age_from: band.age_from, age_to: band.age_to });
    },
  });
}

function sessionStep(store: ExplorerStore): ClassStep {
  const limit = store.state.criteria.max_sessions;
  return filter("max_sessions", UI.criteria.max_sessions, store, {
    question: WORDS.sessionsRange,
    options: [...LIMITS.map((count) => option(String(count), say(UI.sessions.count, { count }))), option("", WORDS.noLimit)],
    chosen: limit === null ? [] : [String(limit)],
    choose: (chosen) => store.ask({ max_sessions: chosen === "" ? null : Number(chosen) }),
  });
}

function facetStep(name: FacetName, counts: Readonly<Record<string, number>>, store: ExplorerStore): ClassStep {
  const { label, help, values } = store.library.vocabulary.facets[name];
  const chosen = store.state.criteria[name];
  const toggled = (value: string) => values.filter((other) => (other === value ? !chosen.includes(value) : chosen.includes(other)));
  return {
    ...filter(name, label, store, {
      question: help,
      options: values.map((value) => option(value, `${value} (${counts[value] ?? 0})`)),
      chosen,
      choose: (value) => store.ask({ [name]: toggled(value) }),
    }),
    several: true,
  };
}

/** The names in a group; who wants to know why goes back to the explorer. */
function groupStep(group: Group, store: ExplorerStore): ClassStep {
  const { title, meaning } = UI.groups[group];
  const names = store.found[group].map((id) => store.prepared.byId.get(id)!.record.name);
  return reading(`groep-${group}`, `${title} (${names.length})`, [meaning, ...names]);
}
