/** The filter on the number of sessions: slide, type, or no limit. */

import { useMemo } from "preact/hooks";
import { counted } from "../core/dutch";
import type { ExplorerStore } from "./store";
import { NumberField } from "../shared/number_field";
import { WORDS } from "./wording";

export function SessionFilter({ store }: { store: ExplorerStore }) {
  const limit = store.state.criteria.max_sessions;
  const most = useMemo(() => mostSessions(store), [store]);
  const ask = (max_sessions: number | null) => store.ask({ max_sessions });
  return (
    <fieldset class="filter">
      <legend>{WORDS.sessions}</legend>
      <label class="slide">
        <span>{WORDS.sessionsRange}</span>
        <input
          type="range"
          min={1}
          max={most}
          step={1}
          value={limit ?? most}
          aria-valuetext={limit === null ? WORDS.noLimit : counted(limit, "sessie", "sessies")}
          onInput={(event) => ask(Number(event.currentTarget.value))}
        />
      </label>
      <div class="pair">
        <NumberField label={WORDS.sessionsNumber} value={limit} min={0} max={9999} onChange={ask} />
        <label class="tick">
          <input type="checkbox" checked={limit === null} onChange={(event) => ask(event.currentTarget.checked ? null : most)} />
          <span>{WORDS.noLimit}</span>
        </label>
      </div>
    </fieldset>
  );
}

function mostSessions({ library }: ExplorerStore): number {
  return library.interventions.reduce((most, { sessions }) => Math.max(most, sessions.number_max ?? 0), 1);
}
