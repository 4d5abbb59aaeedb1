/** The interventions ticked for comparison: at hand at the bottom of the explorer, or at the top of the comparison. */

import { Chips } from "./chips";
import { shortName } from "./describe";
import type { ExplorerStore } from "./store";
import { WORDS } from "./wording";

interface Props {
  store: ExplorerStore;
  toResults: () => void;
}

/** While the comparison is open it shows what is chosen itself. */
export function CompareBar({ store, toResults }: Props) {
  const count = store.state.compare.length;
  if (count === 0 || store.isComparing) return null;
  return (
    <div class="compare-bar">
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
    </div>
  );
}

export function ComparedChips({ store, toResults }: Props) {
  const chips = store.state.compare.flatMap((id) => {
    const record = store.prepared.byId.get(id)?.record;
    return record ? [{ key: id, words: shortName(record), remove: () => store.toggleCompared(id) }] : [];
  });
  return <Chips chips={chips} label="Gekozen om te vergelijken" whenEmpty={toResults} />;
}
