/** All filters. In a narrow place they fold behind "Filters"; in a wide one they stand beside the results. */

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { facetCounts } from "../core/facet_counts";
import { FACETS } from "../core/types";
import { AgeFilter } from "./age_filter";
import { demands } from "./describe";
import { FacetFilter } from "./facet_filter";
import { SessionFilter } from "./session_filter";
import type { ExplorerStore } from "./store";
import { WORDS } from "./wording";

/** The width in pixels from which filters stand beside the results; widgets.css has the same. */
const WIDE = 880;

/** What a page of the book needs beside the widget, in pixels. */
const MARGINS = 340;

export function FilterPanel({ store }: { store: ExplorerStore }) {
  const panel = useRef<HTMLDivElement>(null);
  const isWide = useIsWide(panel);
  const [isOpen, setOpen] = useState(false);
  const facets = facetCounts(store.found.shown, store.question.criteria, store.prepared);
  const count = demands(store.state.criteria, store.library.vocabulary).length;
  return (
    <div class="filters" ref={panel}>
      <label class="search">
        <span>{WORDS.search}</span>
        <input
          type="search"
          value={store.state.criteria.text}
          onInput={(event) => store.ask({ text: event.currentTarget.value })}
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
        />
      </label>
      <details open={isWide || isOpen} onToggle={(event) => isWide || setOpen(event.currentTarget.open)}>
        <summary>{count > 0 ? `${WORDS.filters} (${count} actief)` : WORDS.filters}</summary>
        <AgeFilter store={store} />
        <SessionFilter store={store} />
        {FACETS.map((name) => (
          <FacetFilter key={name} name={name} counts={facets[name]} store={store} />
        ))}
      </details>
    </div>
  );
}

/** Whether the widget itself, not the window, has room for a column of filters. */
function useIsWide(panel: { current: HTMLElement | null }): boolean {
  // A guess from the window at first: measuring here would make the browser lay out the page an extra time.
  const [isWide, setWide] = useState(() => matchMedia(`(min-width: ${WIDE + MARGINS}px)`).matches);
  useLayoutEffect(() => {
    const root = panel.current?.closest(".hechting-root");
    if (!root) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (width > 0) setWide(width >= WIDE);
    });
    observer.observe(root);
    return () => observer.disconnect();
  }, []);
  return isWide;
}
