/** What asking less would bring back, as sentences and as changes. */

import type { Criteria, ExplorerLibrary } from "../contract";
import { noCriteria } from "../core/criteria";
import { atMost, inAList } from "../core/dutch";
import type { PreparedLibrary } from "../core/prepared";
import type { Relaxation } from "../core/relaxations";
import { upperFirst } from "../core/say";
import { shortText } from "../core/text";
import { askedAge, shortNames } from "./describe";

/** How many of what comes back are named. */
const NAMED = 3;

/** The change of criteria that a relaxation stands for. */
export function relaxed(criteria: Criteria, { criterion, change, value }: Relaxation): Partial<Criteria> {
  if (change === "raise_limit") return { max_sessions: Number(value) };
  if (change === "drop_value") return { mechanisms: criteria.mechanisms.filter((other) => other !== value) };
  if (criterion === "age") return { age_from: null, age_to: null };
  return { [criterion]: noCriteria()[criterion] };
}

/** What would be let go, as the beginning of a sentence. */
export function letGo(criteria: Criteria, { criterion, change, value }: Relaxation, library: ExplorerLibrary): string {
  if (change === "raise_limit") return `${upperFirst(atMost(Number(value)))} in plaats van ${criteria.max_sessions}`;
  if (change === "drop_value") return `Zonder ${value}`;
  if (criterion === "text") return `Zonder de zoekwoorden “${shortText(criteria.text)}”`;
  if (criterion === "age") return `Zonder de leeftijd (${askedAge(criteria, library.vocabulary)})`;
  if (criterion === "max_sessions") return "Zonder de grens voor sessies";
  const chosen = criteria[criterion];
  if (chosen.length === 1) return `Zonder ${chosen[0]}`;
  const { label } = library.vocabulary.facets[criterion];
  return `Zonder de keuze bij ${label.charAt(0).toLowerCase()}${label.slice(1)} (${inAList(chosen)})`;
}

/** What would come back, as the end of that sentence. */
export function whatReturns({ brings_back }: Relaxation, prepared: PreparedLibrary): string {
  const few = shortNames(brings_back.slice(0, NAMED), prepared);
  const more = brings_back.length - few.length;
  const names = more > 0 ? `${few.join(", ")} en nog ${more}` : inAList(few);
  return `${brings_back.length} erbij (${names})`;
}

/** Without those that let go of more than another one of the same criterion, and bring back the same. */
export function worthShowing(relaxations: readonly Relaxation[]): Relaxation[] {
  const seen = new Set<string>();
  return relaxations.filter(({ criterion, brings_back, change }) => {
    const result = `${criterion} ${brings_back.join()}`;
    const repeats = change === "drop" && seen.has(result);
    seen.add(result);
    return !repeats;
  });
}
