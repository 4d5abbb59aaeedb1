/** What every page needs of the search: it loads the rest when somebody goes to the search field, and marks the words of a hit. */

import { loadScript } from "./shared/load_script";
import { takeMarks } from "./site_search/address";
import { betterStart, markWords } from "./site_search/marks";

/** What the first edition left in browsers: the words of a search. */
const LEFT_BEHIND = "sphinx_highlight_terms";

const root = document.documentElement.dataset.content_root ?? "./";

function suggestOnceAsked(field: HTMLInputElement): void {
  const start = async () => {
    try {
      await Promise.all(["search-index.js", "_static/search.js"].map((file) => loadScript(root + file)));
      (window as unknown as { hechtingSearch: { suggestIn: (field: HTMLInputElement) => void } }).hechtingSearch.suggestIn(field);
    } catch {
      // Without suggestions the field still leads to the search page.
    }
  };
  field.addEventListener("focus", () => void start(), { once: true });
}

function markWhatWasSought(): void {
  const { words, rest } = takeMarks(location.href);
  if (words.length === 0) return;
  try {
    history.replaceState(history.state, "", rest);
  } catch {
    // A browser that refuses keeps the words in the address; the page is the same.
  }
  const marks = markWords(words, placeInHash());
  // After the page has jumped to the place; landing.js keeps it there while the page still grows.
  window.addEventListener("load", () =>
    requestAnimationFrame(() => {
      const start = betterStart(marks);
      if (start) window.dispatchEvent(new CustomEvent("hechting:land", { detail: { place: start, block: "center" } }));
    }),
  );
}

/** The id that the hash names; a hash that is no text names nothing. */
function placeInHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

function forget(): void {
  try {
    localStorage.removeItem(LEFT_BEHIND);
  } catch {
    // Storage that may not be used holds nothing.
  }
}

const field = document.querySelector<HTMLInputElement>("#header-search-words");
if (field) suggestOnceAsked(field);
markWhatWasSought();
forget();
