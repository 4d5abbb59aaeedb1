/** The filter on the number of sessions: slide, type, or no limit. */

import { useMemo } from "preact/hooks";
import { UI } from "../contract";
import { say } from "../core/say";
import { NumberField } from "../shared/number_field";
import { FoldedFilter } from "./folded_filter";
import type { ExplorerStore } from "./store";
import { WORDS } from "./wording";

export function SessionFilter({ store }: { store: ExplorerStore }) {
  const limit = store.state.criteria.max_sessions;
  const most = useMemo(() => mostSessions(store), [store]);
  const ask = (max_sessions: number | null) => store.ask({ max_sessions });
  return (
    <FoldedFilter label={WORDS.sessions} count={limit === null ? 0 : 1}>
      <label class="slide">
        <span>{WORDS.sessionsRange}</span>
        <input
          type="range"
          min={1}
          max={most}
          step={1}
          value={limit ?? most}
          aria-valuetext={limit === null ? WORDS.noLimit : say(UI.sessions.count, { count: limit })}
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
    </FoldedFilter>
  );
}

function mostSessions({ library }: ExplorerStore): number {
  return library.interventions.reduce((most, { sessions }) => Math.max(most, sessions.number_max ?? 0), 1);
}
