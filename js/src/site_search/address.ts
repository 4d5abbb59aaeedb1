/** Addresses of hits, and the parameter with which a page is told which words to mark. It is taken out again at once. */

import type { Place } from "./data";

export const MARK = "markeer";

/** A longer query is cut; nobody reads what it would find. */
const LONGEST_QUERY = 200;

/** The address of a place, seen from a page whose way to the root is `root`; `words` are to be marked there. */
export function addressOf(place: Pick<Place, "address" | "anchor">, root: string, words: readonly string[] = []): string {
  const query = words.length > 0 ? `?${MARK}=${words.map(encodeURIComponent).join("+")}` : "";
  return `${root}${place.address}${query}#${place.anchor}`;
}

/** The words to mark that an address names, and the address without them. */
export function takeMarks(address: string): { words: string[]; rest: string } {
  const url = new URL(address);
  const words = (url.searchParams.get(MARK) ?? "")
    .split(" ")
    .map((word) => word.slice(0, 40))
    .filter(Boolean)
    .slice(0, 8);
  const kept = url.search
    .slice(1)
    .split("&")
    .filter((part) => part && part.split("=")[0] !== MARK);
  return { words, rest: `${url.pathname}${kept.length > 0 ? `?${kept.join("&")}` : ""}${url.hash}` };
}

/** What an address asks the search page for. */
export function queryIn(search: string): string {
  return (new URLSearchParams(search).get("q") ?? "").replace(/\s+/g, " ").trim().slice(0, LONGEST_QUERY).normalize("NFC");
}
