/** The order of the results, and what the reader can take along: link, CSV, print. */

import { useId, useState } from "preact/hooks";
import { ClassButtons } from "../classroom/buttons";
import type { ClassSession } from "../classroom/session";
import { SORTS, type Sort, VIEWS } from "../contract";
import { groupsAskedFirst } from "../core/ordering";
import { CopyLink } from "../shared/copy_link";
import { Switch } from "../shared/switch";
import { WORDS as SHARED } from "../shared/words";
import { addressOf } from "./address_bar";
import { type Later, wantLater } from "./later_part";
import type { ExplorerStore } from "./store";
import { SORT_MEANINGS, SORT_NAMES, WORDS } from "./wording";

export function ViewChoice({ store }: { store: ExplorerStore }) {
  const id = useId();
  if (store.library.interventions.length === 0) return null;
  return (
    <Switch
      name={`view-${id}`}
      label={WORDS.look}
      options={VIEWS.map((view) => ({ id: view, label: WORDS.views[view] }))}
      chosen={store.state.view}
      choose={(view) => store.lookAt(view)}
    />
  );
}

export function SortChoice({ store }: { store: ExplorerStore }) {
  const { sort, criteria } = store.state;
  const isOwnFirst = sort === SORTS[0] && groupsAskedFirst(criteria, store.library.vocabulary).length > 0;
  if (store.library.interventions.length === 0) return null;
  return (
    <div class="sort">
      <label>
        <span class="label">{WORDS.sort}</span>
        <select value={sort} onChange={(event) => store.sortBy(event.currentTarget.value as Sort)}>
          {SORTS.map((name) => (
            <option key={name} value={name}>
              {SORT_NAMES[name]}
            </option>
          ))}
        </select>
      </label>
      <p class="help">
        {SORT_MEANINGS[sort]} {isOwnFirst && WORDS.ownHelpFirst}
      </p>
    </div>
  );
}

export function Take({ store, session }: { store: ExplorerStore; session: ClassSession }) {
  const { compare } = store.state;
  const [said, setSaid] = useState<string | null>(null);
  const chosen = compare.length > 0 ? ` (${compare.length} gekozen)` : "";
  if (store.library.interventions.length === 0) return null;
  // The records are on their way since the reader touched the explorer, so this hardly ever waits.
  const withRecords = async (take: (parts: Later) => void) => {
    const [hasRecords, parts] = await Promise.all([store.records.want(), wantLater(store).catch(() => null)]);
    if (hasRecords && parts) take(parts);
    else setSaid(WORDS.nothingToTake);
  };
  return (
    <div class="take">
      {store.ownsAddress && <CopyLink label={SHARED.copyLink} address={() => addressOf(store.state, store.library)} />}
      <button type="button" onClick={() => withRecords(({ downloadCsv }) => setSaid(downloadCsv(store) ? null : WORDS.noFile))}>
        {WORDS.download}
        {chosen}
      </button>
      <button type="button" onClick={() => withRecords(({ printSheet }) => printSheet(store, () => setSaid(SHARED.printRefused)))}>
        {SHARED.print}
        {chosen}
      </button>
      <ClassButtons session={session} />
      <span class="help" aria-live="polite">
        {said}
      </span>
    </div>
  );
}
