/** The field for free text. It stands above the results, so that the keyboard has them next. */

import { UI } from "../contract";
import type { ExplorerStore } from "./store";

/** A longer search is no question; the address would not carry it. */
const LONGEST = 200;

export function SearchField({ store }: { store: ExplorerStore }) {
  return (
    <label class="search">
      <span>{UI.explorer.search}</span>
      <input
        type="search"
        data-filter="text"
        value={store.state.criteria.text}
        onInput={(event) => store.ask({ text: event.currentTarget.value })}
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST}
      />
    </label>
  );
}
