/** Everything that can be drawn in the landscape, in words and in numbers. */

import { type ListedIntervention, UI } from "../../contract";
import { ageRange, hourRange, inAList } from "../../core/dutch";
import { hasPlace, isInBrush, type Placed, spotOf } from "../../core/landscape";
import { say } from "../../core/say";
import { lastDay, shortName } from "../describe";
import { isOld } from "../recognition";
import type { ExplorerStore } from "../store";
import { WORDS } from "./words";

export interface Dot {
  record: ListedIntervention;
  spot: Placed;
  /** The place of its form among those of the vocabulary; -1 for several, -2 for none. */
  form: number;
  isOld: boolean;
  /** Whether all that is asked fits. */
  isFitting: boolean;
  isFramed: boolean;
}

/** What has a place, the fewest hours first. */
export function dotsOf(store: ExplorerStore): Dot[] {
  const { brush } = store.state;
  const fitting = new Set(store.found.fits);
  const dots = store.library.interventions.flatMap((record): Dot[] => {
    const spot = spotOf(record);
    if (!hasPlace(spot)) return [];
    return [
      {
        record,
        spot,
        form: formOf(record, store),
        isOld: isOld(record.recognition, lastDay(record)),
        isFitting: fitting.has(record.id),
        isFramed: brush !== null && isInBrush(record, brush),
      },
    ];
  });
  return dots.sort((one, other) => one.spot.hours_high - other.spot.hours_high || one.spot.hours_low - other.spot.hours_low);
}

/** What has no place. */
export function unplaced(store: ExplorerStore): ListedIntervention[] {
  return store.library.interventions.filter((record) => !hasPlace(spotOf(record)));
}

/** The hours and ages of an intervention, its form and its recognition; also for one that has no place. */
export function factsOf(record: ListedIntervention): { hours: string; age: string; form: string; recognition: string } {
  const spot = spotOf(record);
  const isOldNow = isOld(record.recognition, lastDay(record));
  return {
    hours: hasPlace(spot) ? hourRange(spot.hours_low, spot.hours_high) : UI.landscape.unknown.toLowerCase(),
    age: ageRange(record.age.min_months, record.age.max_months),
    form: inAList(record.formats) || UI.record.form_unknown,
    recognition: say(UI.recognition.label, { level: record.recognition.level }) + (isOldNow ? `, ${UI.recognition.older}` : ""),
  };
}

/** All of it as one sentence, with whether it fits. */
export function toldOf(record: ListedIntervention, store: ExplorerStore): string {
  const { hours, age, form, recognition } = factsOf(record);
  return `${shortName(record)}: ${[hours, age, form, recognition, fitOf(record.id, store)].filter(Boolean).join("; ")}.`;
}

/** Whether it fits what is asked; nothing while nothing is asked. */
export function fitOf(id: string, { found, question }: ExplorerStore): string {
  if (question.active.length === 0) return "";
  if (found.fits.includes(id)) return WORDS.fits;
  return found.possible.includes(id) ? WORDS.maybe : WORDS.fitsNot;
}

function formOf({ formats }: ListedIntervention, { library }: ExplorerStore): number {
  const [first, ...others] = formats;
  if (first === undefined) return -2;
  return others.length > 0 ? -1 : library.vocabulary.facets.formats.values.indexOf(first);
}
