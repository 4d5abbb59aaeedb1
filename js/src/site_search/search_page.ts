/** The page to search on: its address says what is asked (`?q=`), and what is typed shows at once. */

import { queryIn } from "./address";
import type { Finder, Found } from "./finder";
import { Results } from "./results";
import { Suggestions } from "./suggestions";
import { NOTHING } from "./words";

/** So many hits show the answer to a letter on the first screen of a phone. */
const AT_ONCE = 4;
/** Milliseconds without a letter after which the rest follows. */
const PAUSE = 300;

export function startSearchPage(field: HTMLInputElement, finder: Finder, root: string): void {
  const results = new Results(finder, root);
  const [status, help, list] = ["search-status", "search-help", "search-results"].map((id) => document.getElementById(id));
  let drawn: string | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const showAll = (found: Found, isAsked: boolean) => {
    const { drawn: groups, status: words } = results.list(found.hits);
    const nothing = isAsked ? [results.nothing(found.nearest)] : [];
    list?.replaceChildren(...(found.hits.length > 0 ? [groups] : nothing));
    if (status) status.textContent = !isAsked ? "" : found.hits.length > 0 ? words : NOTHING;
  };

  const show = (query: string, typing: boolean) => {
    const key = `${query}${typing}`;
    if (key === drawn) return;
    drawn = key;
    clearTimeout(rest);
    const found = finder.find(query, { typing });
    help?.replaceChildren(...(found.danger ? [results.help(found.danger)] : []));
    if (!typing) {
      showAll(found, query !== "");
      return;
    }
    // Each letter draws the first hits; the rest, and the count that is read aloud, wait for a pause.
    list?.replaceChildren(results.list(found.hits.slice(0, AT_ONCE)).drawn);
    rest = setTimeout(() => {
      if (!list?.contains(document.activeElement)) showAll(found, query !== "");
    }, PAUSE);
  };

  const showAddress = () => {
    field.value = queryIn(location.search);
    show(field.value, false);
  };

  field.form?.addEventListener("submit", (event) => {
    const query = field.value.replace(/\s+/g, " ").trim();
    const address = query ? `?q=${encodeURIComponent(query)}` : location.pathname;
    try {
      if (query !== queryIn(location.search)) history.pushState(null, "", address);
    } catch {
      return; // Then the browser sends the form itself.
    }
    event.preventDefault();
    show(query, false);
  });
  field.addEventListener("input", () => show(field.value.replace(/\s+/g, " ").trim().normalize("NFC"), true));
  window.addEventListener("popstate", showAddress);
  new Suggestions(field, () => finder, root);
  showAddress();
  if (!field.value) field.focus();
}
