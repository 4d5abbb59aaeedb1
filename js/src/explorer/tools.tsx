/** The order of the results, and what the reader can take along: link, CSV, print. */

import { SORTS, type Sort } from "../core/types";
import { CopyLink } from "../shared/copy_link";
import { WORDS as SHARED } from "../shared/words";
import { addressOf } from "./address_bar";
import { downloadCsv } from "./export";
import { printSheet } from "./print_sheet";
import type { ExplorerStore } from "./store";
import { SORT_MEANINGS, SORT_NAMES, WORDS } from "./wording";

export function Tools({ store }: { store: ExplorerStore }) {
  const { sort, compare } = store.state;
  const chosen = compare.length > 0 ? ` (${compare.length} gekozen)` : "";
  if (store.library.interventions.length === 0) return null;
  return (
    <div class="tools">
      <label class="sort">
        <span class="label">{WORDS.sort}</span>
        <select value={sort} onChange={(event) => store.sortBy(event.currentTarget.value as Sort)}>
          {SORTS.map((name) => (
            <option key={name} value={name}>
              {SORT_NAMES[name]}
            </option>
          ))}
        </select>
      </label>
      <div class="take">
        {store.ownsAddress && <CopyLink label={SHARED.copyLink} address={() => addressOf(store.state, store.library)} />}
        <button type="button" onClick={() => downloadCsv(store)}>
          {WORDS.download}
          {chosen}
        </button>
        <button type="button" onClick={() => printSheet(store)}>
          {SHARED.print}
          {chosen}
        </button>
      </div>
      <p class="help">{SORT_MEANINGS[sort]}</p>
    </div>
  );
}
