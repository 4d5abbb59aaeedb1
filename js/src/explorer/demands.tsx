/** What is asked now, as things to take away one by one; with "Wis alles" and "Ongedaan maken". */

import { Chips } from "./chips";
import { demands } from "./describe";
import type { ExplorerStore } from "./store";
import { WORDS } from "./wording";

export function Demands({ store, toResults }: { store: ExplorerStore; toResults: () => void }) {
  const asked = demands(store.state.criteria, store.library.vocabulary);
  const chips = asked.map(({ key, words, without }) => ({ key, words, remove: () => store.ask(without) }));
  const undo = () => {
    store.undo();
    if (!store.canUndo) toResults();
  };
  const clear = () => {
    store.clear();
    toResults();
  };
  return (
    <div class="demands" hidden={asked.length === 0 && !store.canUndo}>
      {asked.length > 0 && <span class="label">{WORDS.chosen}:</span>}
      <Chips chips={chips} label="Gekozen filters" whenEmpty={toResults} />
      {asked.length > 0 && (
        <button type="button" class="quiet" onClick={clear}>
          {WORDS.clearAll}
        </button>
      )}
      {store.canUndo && (
        <button type="button" class="quiet" onClick={undo}>
          {WORDS.undo}
        </button>
      )}
    </div>
  );
}
