/** What has no place: named beside the drawing, with what was looked for. */

import { type ListedIntervention, UI } from "../../contract";
import { shortName } from "../describe";
import type { ExplorerStore } from "../store";
import { fitOf, unplaced } from "./dots";
import { OpenLink } from "./open_link";
import { WORDS } from "./words";

/** Without these fields nothing has a place; `hechting/filtering/landscape.py` has the same. */
const NEEDED = /^(sessions(\.(number|length_minutes)_(min|max))?|age(\.(min|max)_months)?)$/;

export function UnknownLane({ store }: { store: ExplorerStore }) {
  const records = unplaced(store);
  const words = UI.landscape;
  if (records.length === 0) return null;
  return (
    <div class="landscape-unknown">
      <h4>
        {words.unknown} ({records.length})
      </h4>
      <p class="help">{words.why_unknown}</p>
      <ul>
        {records.map((record) => (
          <li key={record.id} class={store.found.fits.includes(record.id) ? undefined : "dimmed"} data-unplaced={record.id}>
            <OpenLink record={record} store={store} />
            {store.found.fits.includes(record.id) ? null : <span class="unseen"> {fitOf(record.id, store)}</span>}
          </li>
        ))}
      </ul>
      <details>
        <summary>{WORDS.which}</summary>
        <dl>
          {records.map((record) => (
            <div key={record.id}>
              <dt>{shortName(record)}</dt>
              <dd>{lookedFor(record, store)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

/** What was looked for without finding it, once all that is known is here. */
function lookedFor({ id }: ListedIntervention, store: ExplorerStore): string {
  const gaps = (store.records.get(id)?.unknown ?? []).filter(({ fields }) => fields.some((field) => NEEDED.test(field)));
  return [...new Set(gaps.map(({ looked_for }) => looked_for))].join(" ") || UI.values.not_found;
}
