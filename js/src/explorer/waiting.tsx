/** Stands where the rest of an intervention will be, and says where to read it when it does not come. */

import { sayAround } from "../core/say";
import type { ExplorerStore } from "./store";
import { WORDS } from "./wording";

/** The page with everything, as the menu leads to it: its address stays right in a page that somebody saved. */
const WHOLE = 'a[href*="alle-interventies.html"]';

export function Waiting({ store, id = "" }: { store: ExplorerStore; id?: string }) {
  if (!store.records.hasFailed) return <p role="status">{WORDS.loading}</p>;
  const page = document.querySelector<HTMLAnchorElement>(WHOLE)?.href.replace(/#.*$/, "");
  return (
    <p class="notice" role="alert">
      {sayAround(WORDS.notLoaded, { page: page ? <a href={`${page}#${id}`}>{WORDS.wholePage}</a> : WORDS.wholePage })}
    </p>
  );
}
