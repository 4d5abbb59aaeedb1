/** One activity in the page's address: one key of the query, which is the activity's id. Everything else there is somebody else's. */

import type { Activity } from "../contract";
import { unknownValues } from "../core/notices";
import { dropUnwritten, isUnwritten, write } from "../shared/address_writer";
import type { ActivityStore } from "./store";

/** What a query (with or without "?") says of an activity: the first value of its key, null without one, and the others. */
export function valueInQuery(query: string, key: string): { value: string | null; others: string[] } {
  const [value = null, ...others] = new URLSearchParams(query).getAll(key);
  return { value, others };
}

/** The query with another value for a key, in its old place; null takes the key away. Begins with "?" unless it is empty. */
export function withValue(query: string, key: string, value: string | null): string {
  const parts = query.replace(/^\?/, "").split("&").filter(Boolean);
  const isOwn = (part: string) => new URLSearchParams(part).has(key);
  const place = parts.findIndex(isOwn);
  const own = value === null ? [] : [`${key}=${readable(value)}`];
  const before = place < 0 ? parts : parts.slice(0, place);
  const after = place < 0 ? [] : parts.slice(place).filter((part) => !isOwn(part));
  const all = [...before, ...own, ...after];
  return all.length > 0 ? `?${all.join("&")}` : "";
}

/** A value as it stands in an address; the signs that part ids stay readable. */
function readable(value: string): string {
  return encodeURIComponent(value).replace(/%(2C|3A|3B)/g, (sign) => decodeURIComponent(sign));
}

/** Take the address over into the store, and write the reader's choices into it; returns how to stop. */
export function connectAddress<C extends Activity, S>(store: ActivityStore<C, S>): () => void {
  const preset = store.state;
  const presetText = store.text;
  // What somebody says of their own home does not stay behind in the history of a shared device.
  const mayWrite = !(store.engine.isPersonal?.(store.content) ?? false);
  const read = () => {
    const { state, notices } = readQuery(location.search, store, preset);
    store.receive(state, notices);
  };
  const save = () => {
    const { text } = store;
    // An emptied preset is said too, or it would be back after a reload.
    const value = text === "" && presetText === "" ? null : text;
    write(store, (query) => withValue(query, store.content.id, value));
  };
  // What the browser did not take yet is not taken back by an older address.
  const follow = () => {
    if (mayWrite && !isUnwritten(store)) read();
  };
  read();
  const stop = store.subscribe((origin) => {
    if (origin === "reader" && mayWrite) save();
  });
  addEventListener("popstate", follow);
  return () => {
    dropUnwritten(store);
    stop();
    removeEventListener("popstate", follow);
  };
}

/** What a query makes of an activity that started with a preset. */
export function readQuery<C extends Activity, S>(
  query: string,
  { engine, content }: ActivityStore<C, S>,
  preset: S,
): { state: S; notices: string[] } {
  const { value, others } = valueInQuery(query, content.id);
  if (value === null) return { state: preset, notices: [] };
  const { state, ignored } = engine.read(value, content);
  return { state, notices: unknownValues(content.id, [...ignored, ...others]) };
}

/**
 * The address that brings somebody else to this activity as it stands now, and says nothing of the page's other parts. In a package of a
 * learning environment it leads to the page of the book, and there is none when nobody said where that is.
 */
export function linkTo(place: string, key: string, text: string): string | null {
  const { home } = globalThis.document?.documentElement?.dataset ?? {};
  const page = home ?? location.href.replace(/[?#].*$/, "");
  return page === "" ? null : `${page}${withValue("", key, text === "" ? null : text)}#${place}`;
}
