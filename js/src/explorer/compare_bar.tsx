/** The interventions ticked for comparison: at hand at the bottom of the explorer, or at the top of the comparison. */

import { say } from "../core/say";
import { Chips } from "./chips";
import { shortName } from "./describe";
import type { ExplorerStore } from "./store";
import { WORDS } from "./wording";

interface Props {
  store: ExplorerStore;
  toResults: () => void;
}

/** While the comparison is open it shows what is chosen itself. What is kept is a step away here, so that no card moves when it grows. */
export function CompareBar({ store, toResults }: Props) {
  const count = store.state.compare.length;
  const kept = store.state.shortlist.length;
  const isCompared = count > 0 && !store.isComparing;
  if (!isCompared && kept === 0) return null;
  return (
    <div class="compare-bar">
      {kept > 0 && (
        <button type="button" onClick={toKept}>
          {say(WORDS.toList, { count: kept })}
        </button>
      )}
      {isCompared && <Compared store={store} toResults={toResults} count={count} />}
    </div>
  );
}

function Compared({ store, toResults, count }: Props & { count: number }) {
  return (
    <>
      <ComparedChips store={store} toResults={toResults} />
      {count > 1 ? (
        <button type="button" class="main" onClick={() => store.showComparison(true)}>
          {WORDS.compare} ({count})
        </button>
      ) : (
        <p class="help">{WORDS.oneMore}</p>
      )}
      <p class="help" aria-live="polite">
        {store.refusedToCompare && WORDS.tooMany}
      </p>
    </>
  );
}

/** To the list in the same explorer. */
function toKept(event: MouseEvent): void {
  const explorer = (event.currentTarget as Element).closest(".explorer");
  explorer?.querySelector<HTMLElement>(".shortlist h3")?.focus();
}

export function ComparedChips({ store, toResults }: Props) {
  const chips = store.state.compare.flatMap((id) => {
    const record = store.prepared.byId.get(id)?.record;
    return record ? [{ key: id, words: shortName(record), remove: () => store.toggleCompared(id) }] : [];
  });
  return <Chips chips={chips} label="Gekozen om te vergelijken" whenEmpty={toResults} />;
}
