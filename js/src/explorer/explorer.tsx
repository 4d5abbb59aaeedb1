/** The explorer: filters beside results, or the detail view of one intervention. */

import { useEffect, useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import { AfterResults } from "./after_results";
import { CompareBar } from "./compare_bar";
import { Comparison } from "./comparison";
import { Demands } from "./demands";
import { Detail } from "./detail";
import { FilterPanel } from "./filter_panel";
import { Relaxations } from "./relaxations";
import { Results } from "./results";
import type { ExplorerStore } from "./store";
import { Tools } from "./tools";
import { Warnings } from "./warnings";
import { statusLine, WORDS } from "./wording";

export function Explorer({ store }: { store: ExplorerStore }) {
  useRedrawOnChange(store);
  const { state, prepared } = store;
  const opened = state.open ? prepared.byId.get(state.open)?.record : undefined;
  const resultsHeading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useReturnToList(list, state.open);
  const toResults = () => resultsHeading.current?.focus();
  // Who takes a demand away there must not keep the focus on a button that is about to go.
  const isAmongDemands = list.current?.querySelector(".demands :focus") != null;

  return (
    <>
      <Status store={store} isSmall={opened !== undefined} />
      <div class="explorer" ref={list} hidden={opened !== undefined}>
        <AfterResults draw={() => <FilterPanel store={store} />} />
        <div class="results">
          <h3 ref={resultsHeading} tabIndex={-1}>
            {WORDS.results}
          </h3>
          {store.notices.map((notice) => (
            <p class="notice" key={notice}>
              {notice}
            </p>
          ))}
          <AfterResults isLate={!isAmongDemands} draw={() => <Demands store={store} toResults={toResults} />} />
          <Warnings store={store} toResults={toResults} />
          <AfterResults draw={() => <Relaxations store={store} toResults={toResults} />} />
          <Comparison store={store} toResults={toResults} />
          <AfterResults draw={() => <Tools store={store} />} />
          <Results store={store} />
        </div>
        <CompareBar store={store} toResults={toResults} />
      </div>
      {opened && <Detail key={opened.id} record={opened} store={store} />}
    </>
  );
}

/** The one live region: it says the counts, and that a search met a warning. Outside what gets hidden, so that it is always heard. */
function Status({ store, isSmall }: { store: ExplorerStore; isSmall: boolean }) {
  const { found, question, library } = store;
  const names = library.discouraged.filter(({ id }) => found.warnings.includes(id)).map(({ name }) => name);
  return (
    <p class={isSmall ? "status small" : "status"} role="status">
      {store.asksOnlyDiscouraged ? WORDS.noneHasWord : statusLine(found.counts, question.active.length > 0)}
      {names.length > 0 && ` Let op: afgeraden: ${names.join("; ")}.`}
    </p>
  );
}

function useRedrawOnChange(store: ExplorerStore): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => store.subscribe(() => redraw(undefined as never)), [store]);
}

/** After the detail view, the list stands where it stood, with the focus on the intervention that was open. */
function useReturnToList(list: { current: HTMLDivElement | null }, open: string | null): void {
  const [left] = useState<{ id: string | null; scroll: number }>({ id: null, scroll: 0 });
  if (open !== null && left.id === null) left.scroll = scrollY;
  useEffect(() => {
    if (open === null && left.id !== null) {
      const card = list.current?.querySelector(`[data-intervention-id="${CSS.escape(left.id)}"]`);
      scrollTo({ top: left.scroll, behavior: "instant" });
      card?.querySelector<HTMLElement>("a")?.focus();
    }
    left.id = open;
  }, [open]);
}
