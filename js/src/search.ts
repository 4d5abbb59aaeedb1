/** The search itself: loaded by the search page, and by every other page once a reader goes to its search field. */

import type { IndexData } from "./site_search/data";
import { Finder } from "./site_search/finder";
import { startSearchPage } from "./site_search/search_page";
import { Suggestions } from "./site_search/suggestions";

declare global {
  interface Window {
    hechtingSearchIndex?: IndexData;
  }
}

let finder: Finder | undefined;

/** The one finder of this page. */
export function theFinder(): Finder {
  if (!window.hechtingSearchIndex) throw new Error("search-index.js is not loaded");
  finder ??= new Finder(window.hechtingSearchIndex);
  return finder;
}

/** The way from this page to the root of the book. */
const root = document.documentElement.dataset.content_root ?? "./";

/** Give a search field its suggestions. */
export function suggestIn(field: HTMLInputElement): void {
  new Suggestions(field, theFinder, root);
  theFinder().prepareInBackground();
}

const field = document.querySelector<HTMLInputElement>("#search-words");
if (field) startSearchPage(field, theFinder(), root);
