/** Keeps the store and the page's address the same: filters in the query, the open intervention in the hash. */

import { formatAddress, parseAddress } from "../core/address";
import { isIntervention } from "../core/state";
import type { ExplorerState, Library } from "../core/types";
import { onceDrawn } from "../shared/once_drawn";
import type { ExplorerStore } from "./store";

/** What the address says, on top of a preset; a query with any key of ours replaces the preset's criteria. */
export function readAddress(library: Library, preset: ExplorerState): { state: ExplorerState; notices: string[] } {
  const { state, notices, known } = parseAddress(location.search, library);
  const chosen = known ? state : preset;
  return { state: { ...chosen, open: openInHash(library) ?? (known ? null : preset.open) }, notices };
}

/** Follow the store into the address and the address into the store; returns how to stop. */
export function connectAddress(store: ExplorerStore, preset: ExplorerState): () => void {
  let before = store.state;
  let isWritable = true;
  let isWaiting = false;
  const writeFilters = () => {
    if (!isWaiting) return;
    isWaiting = false;
    isWritable = writeQuery(addressOf(store.state, store.library));
  };
  const write = (state: ExplorerState) => {
    if (!sameQuery(state, before)) {
      // A slow phone needs as long for this as for the results, so it comes after them.
      if (!isWaiting) onceDrawn(writeFilters);
      isWaiting = true;
    }
    if (state.open !== before.open) {
      writeFilters();
      isWritable = writeOpen(state.open);
    }
    before = state;
  };
  const follow = () => {
    if (isWaiting) return;
    const { state, notices } = readAddress(store.library, preset);
    // A hash that names no intervention belongs to the page, so it closes nothing.
    const isOthers = location.hash.length > 1 && openInHash(store.library) === null;
    const open = isOthers ? store.state.open : state.open;
    store.receive({ ...(isWritable ? state : store.state), open }, notices);
    before = store.state;
  };
  const stop = store.subscribe((origin) => {
    if (origin === "reader") write(store.state);
  });
  addEventListener("pagehide", writeFilters);
  addEventListener("popstate", follow);
  addEventListener("hashchange", follow);
  return () => {
    isWaiting = false;
    removeEventListener("pagehide", writeFilters);
    stop();
    removeEventListener("popstate", follow);
    removeEventListener("hashchange", follow);
  };
}

/** The address of this page with a state in it. */
export function addressOf(state: ExplorerState, library: Library): string {
  const page = location.href.replace(/[?#].*$/, "");
  const hash = state.open ? `#${state.open}` : openInHash(library) ? "" : location.hash;
  return `${page}?${formatAddress(state, library, location.search)}${hash}`;
}

function openInHash(library: Library): string | null {
  const id = location.hash.slice(1);
  return isIntervention(library)(id) ? id : null;
}

function sameQuery(one: ExplorerState, other: ExplorerState): boolean {
  return one.criteria === other.criteria && one.sort === other.sort && one.compare === other.compare;
}

function writeQuery(address: string): boolean {
  return tryToWrite(() => history.replaceState(history.state, "", address));
}

/** Opening is a step that the back button takes back; closing is not. */
function writeOpen(id: string | null): boolean {
  const address = location.href.replace(/[?#].*$/, "") + location.search + (id ? `#${id}` : "");
  if (id) return tryToWrite(() => history.pushState(null, "", address));
  return tryToWrite(() => history.replaceState(null, "", address));
}

/** Some browsers forbid or ration this, above all for pages opened from disk; the explorer works without it. */
function tryToWrite(write: () => void): boolean {
  try {
    write();
    return true;
  } catch {
    return false;
  }
}
