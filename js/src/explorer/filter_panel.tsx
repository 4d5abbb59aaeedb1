/** All filters: a column beside the results, or on a narrow place a drawer over the whole screen. */

import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { FACETS, type FacetName, UI } from "../contract";
import { facetCounts } from "../core/facet_counts";
import { say } from "../core/say";
import { AgeFilter } from "./age_filter";
import { FacetFilter } from "./facet_filter";
import { SessionFilter } from "./session_filter";
import type { ExplorerStore } from "./store";
import { WORDS } from "./wording";

/** For whom and how: what readers choose first stands first, and open. */
const FIRST: readonly FacetName[] = ["target_groups", "mechanisms"];

/** How the drawer was closed: to see the results. */
const SHOW = "show";

interface Props {
  store: ExplorerStore;
  isWide: boolean;
  /** Whether the drawer is open. */
  isOpen: boolean;
  /** Go to the results. */
  show: () => void;
  /** Take over that the drawer was closed. */
  close: () => void;
}

export function Filters({ store, isWide, isOpen, show, close }: Props) {
  if (isWide)
    return (
      <div class="filters">
        <h3>{UI.explorer.filters}</h3>
        <Panel store={store} />
      </div>
    );
  return (
    <Drawer store={store} isOpen={isOpen} show={show} close={close}>
      <Panel store={store} />
    </Drawer>
  );
}

function Panel({ store }: { store: ExplorerStore }) {
  const counts = facetCounts(store.found.shown, store.question.criteria, store.prepared);
  const facet = (name: FacetName) => (
    <FacetFilter key={name} name={name} counts={counts[name]} store={store} isOpenAtFirst={FIRST.includes(name)} />
  );
  return (
    <>
      <AgeFilter store={store} />
      {FIRST.map(facet)}
      <SessionFilter store={store} />
      {FACETS.filter((name) => !FIRST.includes(name)).map(facet)}
    </>
  );
}

interface DrawerProps extends Omit<Props, "isWide"> {
  children: ComponentChildren;
}

/** The browser's own dialog keeps the keyboard inside and closes at Escape. */
function Drawer({ store, isOpen, show, close, children }: DrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (isOpen && dialog.current) {
      dialog.current.returnValue = "";
      dialog.current.showModal();
    }
  }, [isOpen]);
  // What stands under the drawer takes the focus only once that is away.
  const closed = () => {
    close();
    if (dialog.current?.returnValue === SHOW) show();
  };
  const { fits, possible } = store.found.counts;
  return (
    <dialog class="filters drawer" ref={dialog} aria-label={UI.explorer.filters} onClose={closed}>
      <div class="drawer-body">
        <h3>{UI.explorer.filters}</h3>
        {children}
      </div>
      <div class="drawer-foot">
        <button type="button" class="main" onClick={() => dialog.current?.close(SHOW)}>
          {say(WORDS.showSo, { count: fits + possible })}
        </button>
        <button type="button" onClick={() => store.clear()}>
          {WORDS.clear}
        </button>
      </div>
    </dialog>
  );
}
