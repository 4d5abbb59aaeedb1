/** Keeps the store and the page's address the same: filters in the query, the open intervention in the hash. */

import { EXPLORER_KEYS, type ExplorerLibrary, type ExplorerState, SORTS } from "../contract";
import { formatAddress, parseAddress } from "../core/address";
import { emptyState, isIntervention } from "../core/state";
import { atQuery, dropUnwritten, isUnwritten, tryToWrite, writeNow, writeSoon } from "../shared/address_writer";
import type { ExplorerStore } from "./store";

/** The place on the page to which a copied link leads; the widget that keeps the address has it as its id. */
export const PLACE = "verkenner";

/** Marks a step of the history that opened an intervention from the list, so that closing it goes back to the list. */
const OPENED = { hechting: "opened" };

/** What the address says, on top of a preset; a query with any key of ours replaces the preset's criteria. */
export function readAddress(
  library: ExplorerLibrary,
  preset: ExplorerState,
): { state: ExplorerState; notices: string[]; isChosen: boolean } {
  const { state, notices, known } = parseAddress(location.search, library);
  const chosen = known ? state : preset;
  return { state: { ...chosen, open: openInHash(library) ?? (known ? null : preset.open) }, notices, isChosen: known };
}

/** Follow the store into the address and the address into the store; returns how to stop. */
export function connectAddress(store: ExplorerStore, preset: ExplorerState): () => void {
  const { library } = store;
  let before = store.state;
  // The browser goes back a moment after it was asked to.
  let isGoingBack = false;
  // Opening is a step that the back button takes back; closing goes back over that same step, so that none is left without effect.
  const writeOpen = (id: string | null) => {
    const isOurStep = (history.state as typeof OPENED | null)?.hechting === OPENED.hechting;
    if (id && !isGoingBack) tryToWrite(() => history.pushState(OPENED, "", atQuery(location.search, `#${id}`)));
    else if (!id && isOurStep) {
      isGoingBack = true;
      history.back();
    } else if (!id) tryToWrite(() => history.replaceState(null, "", atQuery(location.search, "")));
  };
  const write = (state: ExplorerState) => {
    if (!sameQuery(state, before)) writeSoon(store, (existing) => queryOf(store.state, preset, library, existing));
    if (state.open !== before.open) {
      writeNow();
      writeOpen(state.open);
    }
    before = state;
  };
  const follow = () => {
    if (isGoingBack) {
      isGoingBack = false;
      if (store.state.open) writeOpen(store.state.open);
      return;
    }
    const { state, notices } = readAddress(library, preset);
    // A hash that names no intervention belongs to the page, so it closes nothing.
    const isOthers = location.hash.length > 1 && openInHash(library) === null;
    const open = isOthers ? store.state.open : state.open;
    // What the browser did not take yet is not taken back by an older address.
    store.receive({ ...(isUnwritten(store) ? store.state : state), open }, notices);
    if (open && !before.open && history.state === null) markOpened();
    before = store.state;
  };
  const stop = store.subscribe((origin) => {
    if (origin === "reader") write(store.state);
  });
  addEventListener("popstate", follow);
  addEventListener("hashchange", follow);
  return () => {
    dropUnwritten(store);
    stop();
    removeEventListener("popstate", follow);
    removeEventListener("hashchange", follow);
  };
}

/** The address that brings somebody else to what is chosen now, or to what is open. */
export function addressOf(state: ExplorerState, library: ExplorerLibrary): string {
  return atQuery(withMark(formatAddress(state, library, location.search)), `#${state.open ?? PLACE}`);
}

/** The address that brings somebody else to what is kept, and to nothing else that was chosen. */
export function listAddress({ state, library }: ExplorerStore): string {
  return atQuery(withMark(formatAddress({ ...emptyState(), shortlist: state.shortlist }, library, location.search)), `#${PLACE}`);
}

/** The same as others can reach it: the book's public address where it has one; null for a page on this computer only. */
export function publicAddressOf(state: ExplorerState, library: ExplorerLibrary): string | null {
  const address = addressOf(state, library);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  if (canonical)
    return canonical.replace(/[?#].*$/, "") + address.slice(address.indexOf("?") >= 0 ? address.indexOf("?") : address.indexOf("#"));
  return /^https?:$/.test(location.protocol) ? address : null;
}

/** A query that says what differs from the preset; an emptied preset is said too, or it would be back after a reload. */
function queryOf(state: ExplorerState, preset: ExplorerState, library: ExplorerLibrary, existing: string): string {
  if (JSON.stringify({ ...state, open: null }) === JSON.stringify({ ...preset, open: null }))
    return withMark(formatAddress(emptyState(), library, existing));
  const query = withMark(formatAddress(state, library, existing));
  if (parseAddress(query, library).known || JSON.stringify(preset) === JSON.stringify(emptyState())) return query;
  const empty = `${EXPLORER_KEYS.sort}=${SORTS[0]}`;
  return query === "" ? `?${empty}` : `?${empty}&${query.slice(1)}`;
}

function withMark(query: string): string {
  return query === "" ? "" : `?${query}`;
}

function openInHash(library: ExplorerLibrary): string | null {
  const id = location.hash.slice(1);
  return isIntervention(library)(id) ? id : null;
}

function sameQuery(one: ExplorerState, other: ExplorerState): boolean {
  const parts = ["criteria", "sort", "compare", "view", "brush", "shortlist"] as const;
  return parts.every((part) => one[part] === other[part]);
}

/** A link of the page opened an intervention from the list. */
function markOpened(): void {
  tryToWrite(() => history.replaceState(OPENED, "", location.href));
}
