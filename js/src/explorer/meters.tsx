/** Three meters, each apart: how sure and how much, per outcome, and how well it fits what was asked. Never one number. */

import { type ListedIntervention, type ListedMeter, UI } from "../contract";
import { say } from "../core/say";
import { explain } from "../core/search";
import type { CompareRow } from "./compare_rows";
import type { ExplorerStore } from "./store";

/** Beside the words for how sure a finding is; `hechting/render/intervention.py` has the same. */
const SURE_MARKS: Record<ListedMeter["sure"], string> = { weinig: "●○○", matig: "●●○", redelijk: "●●●" };

export function Meters({ record, store }: { record: ListedIntervention; store: ExplorerStore }) {
  const meters = metersOf(record, store);
  return (
    <div class="meters">
      <p>{UI.meters.sure}:</p>
      <ul>
        {meters.map(({ outcome, sure }) => (
          <li key={outcome}>
            {outcome}: <span aria-hidden="true">{SURE_MARKS[sure]}</span> {UI.meters.sureness[sure]}
          </li>
        ))}
        {meters.length === 0 && <li>{UI.meters.none}</li>}
      </ul>
      {meters.length > 0 && (
        <>
          <p>{UI.meters.much}:</p>
          <ul>
            {meters.map(({ outcome, much }) => (
              <li key={outcome}>
                {outcome}: {much}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{UI.meters.fit}:</p>
      <ul>
        <li>{fitWords(record, store)}</li>
      </ul>
    </div>
  );
}

/** The same three as rows of a comparison. */
export function meterRows(store: ExplorerStore): CompareRow[] {
  const records = store.state.compare.flatMap((id) => store.prepared.byId.get(id)?.record ?? []);
  const row = (label: string, textsOf: (record: ListedIntervention) => string[]): CompareRow => {
    const cells = records.map((record) => textsOf(record).map((text) => ({ text, onlyHere: false })));
    return { label, cells, equal: false };
  };
  const listed = (words: (meter: ListedMeter) => string) => (record: ListedIntervention) => {
    const meters = metersOf(record, store);
    return meters.length > 0 ? meters.map((meter) => `${meter.outcome}: ${words(meter)}`) : [UI.meters.none];
  };
  return [
    row(
      UI.meters.sure,
      listed(({ sure }) => `${SURE_MARKS[sure]} ${UI.meters.sureness[sure]}`),
    ),
    row(
      UI.meters.much,
      listed(({ much }) => much),
    ),
    row(UI.meters.fit, (record) => [fitWords(record, store)]),
  ];
}

function metersOf({ id }: ListedIntervention, { library }: ExplorerStore): ListedMeter[] {
  return library.meters[id] ?? [];
}

/** How many of the things that were asked fit, are unknown, and do not fit. */
export function fitWords(record: ListedIntervention, store: ExplorerStore): string {
  const verdicts = explain(store.prepared, store.question, record.id);
  if (verdicts.length === 0) return UI.meters.nothing_asked;
  const count = (fit: string) => verdicts.filter((one) => one.fit === fit).length;
  return say(UI.meters.fitting, { match: count("match"), asked: verdicts.length, unknown: count("unknown"), miss: count("miss") });
}
