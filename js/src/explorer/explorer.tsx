/** The explorer: filters beside results, or the detail view of one intervention. */

import { useEffect, useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import type { ClassSession } from "../classroom/session";
import { UI } from "../contract";
import { AfterResults } from "./after_results";
import { CompareBar } from "./compare_bar";
import { Comparison } from "./comparison";
import { Demands } from "./demands";
import { demands } from "./describe";
import { Detail } from "./detail";
import { Filters } from "./filter_panel";
import { hasNotes } from "./later/notes";
import { LaterPart } from "./later_part";
import { usePageBar } from "./page_bar";
import { Relaxations } from "./relaxations";
import { Results } from "./results";
import { SearchField } from "./search_field";
import type { ExplorerStore } from "./store";
import { SortChoice, Take, ViewChoice } from "./tools";
import { Warnings } from "./warnings";
import { useIsWide } from "./width";
import { statusLine, WORDS } from "./wording";

export function Explorer({ store, session }: { store: ExplorerStore; session: ClassSession }) {
  useRedrawOnChange(store);
  const { state, prepared } = store;
  const opened = state.open ? prepared.byId.get(state.open)?.record : undefined;
  const root = useRef<HTMLDivElement>(null);
  const resultsHeading = useRef<HTMLHeadingElement>(null);
  const isWide = useIsWide(root);
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  // A list that was there stays, so that the focus has a place when the last is taken off; and notes can always be wiped.
  const hasList = useHasList(store);
  usePageBar(root);
  useReturnToList(root, state.open);
  const toResults = () => resultsHeading.current?.focus();
  const closeDrawer = () => setDrawerOpen(false);
  // Who takes a demand away there must not keep the focus on a button that is about to go.
  const isAmongDemands = root.current?.querySelector(".demands :focus") != null;
  const isListed = opened === undefined;
  // Where nothing fits, what would help stands first; else what fits does.
  const isNothing = store.found.counts.fits === 0;
  const relaxations = <AfterResults draw={() => <Relaxations store={store} toResults={toResults} />} />;

  return (
    <div class={isListed ? "explorer" : "explorer opened"} ref={root}>
      <div class="beside" hidden={!isListed}>
        <AfterResults
          isLate={!isDrawerOpen}
          draw={() => <Filters store={store} isWide={isWide} isOpen={isDrawerOpen} show={toResults} close={closeDrawer} />}
        />
      </div>
      <div class="results">
        {isListed && <SearchField store={store} />}
        <div class="head">
          <Status store={store} isSmall={!isListed} />
          <div class="asked" hidden={!isListed}>
            {!isWide && <OpenFilters store={store} open={() => setDrawerOpen(true)} />}
            <AfterResults isLate={!isAmongDemands} draw={() => <Demands store={store} toResults={toResults} />} />
          </div>
        </div>
        <div class="listing" hidden={!isListed}>
          <h3 class="unseen" ref={resultsHeading} tabIndex={-1}>
            {WORDS.results}
          </h3>
          {store.notices.map((notice) => (
            <p class="notice" key={notice}>
              {notice}
            </p>
          ))}
          <Warnings store={store} toResults={toResults} />
          {isNothing && relaxations}
          <Comparison store={store} toResults={toResults} />
          <AfterResults draw={() => <ViewChoice store={store} />} />
          {state.view === "landschap" && <AfterResults draw={() => <LaterPart part="Landscape" store={store} />} />}
          <AfterResults draw={() => <SortChoice store={store} />} />
          <Results store={store} />
          {!isNothing && relaxations}
          <AfterResults draw={() => (hasList || state.shortlist.length > 0) && <LaterPart part="Shortlist" store={store} />} />
          <AfterResults draw={() => <Take store={store} session={session} />} />
        </div>
        {opened && <Detail key={opened.id} record={opened} store={store} />}
      </div>
      {isListed && <CompareBar store={store} toResults={toResults} />}
    </div>
  );
}

/** The one live region: it says the counts, and that a search met a warning. It stays when the list gives way, so that it is always heard. */
function Status({ store, isSmall }: { store: ExplorerStore; isSmall: boolean }) {
  const { found, question, library } = store;
  const names = library.discouraged.filter(({ id }) => found.warnings.includes(id)).map(({ name }) => name);
  return (
    <p class={isSmall ? "status small" : "status"} role="status">
      {store.asksOnlyDiscouraged ? WORDS.noneHasWord : statusLine(found.counts, question.active.length)}
      {names.length > 0 && ` Let op: afgeraden: ${names.join("; ")}.`}
    </p>
  );
}

function useHasList({ state, ownsAddress }: ExplorerStore): boolean {
  const had = useRef<boolean | null>(null);
  had.current ||= state.shortlist.length > 0 || (had.current === null && ownsAddress && hasNotes());
  return had.current;
}

function OpenFilters({ store, open }: { store: ExplorerStore; open: () => void }) {
  const count = demands(store.state.criteria, store.library.vocabulary).length;
  return (
    <button type="button" class="open-filters" aria-haspopup="dialog" onClick={open}>
      {count > 0 ? `${UI.explorer.filters} (${count} actief)` : UI.explorer.filters}
    </button>
  );
}

function useRedrawOnChange(store: ExplorerStore): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => store.subscribe(() => redraw(undefined as never)), [store]);
}

/** After the detail view, the list stands where it stood, with the focus on the intervention that was open. */
function useReturnToList(root: { current: HTMLDivElement | null }, open: string | null): void {
  const [left] = useState<{ id: string | null; scroll: number }>({ id: null, scroll: 0 });
  if (open !== null && left.id === null) left.scroll = scrollY;
  useEffect(() => {
    if (open === null && left.id !== null) {
      const card = root.current?.querySelector(`[data-intervention-id="${CSS.escape(left.id)}"]`);
      scrollTo({ top: left.scroll, behavior: "instant" });
      (card?.querySelector<HTMLElement>("a") ?? card?.querySelector<HTMLElement>("button"))?.focus({ preventScroll: left.scroll > 0 });
    }
    left.id = open;
  }, [open]);
}
