/** Two to four interventions side by side. */

import { useEffect, useRef } from "preact/hooks";
import { ComparedChips } from "./compare_bar";
import { PrintPart } from "./print_part";
import type { ExplorerStore } from "./store";
import { Waiting } from "./waiting";
import { WORDS } from "./wording";

export function Comparison({ store, toResults }: { store: ExplorerStore; toResults: () => void }) {
  const isShown = store.isComparing;
  const heading = useRef<HTMLHeadingElement>(null);
  const wasShown = useRef(isShown);
  useEffect(() => {
    if (isShown && !wasShown.current) heading.current?.focus();
    wasShown.current = isShown;
  }, [isShown]);
  if (!isShown) return null;
  const { parts } = store.records;
  const close = () => {
    store.showComparison(false);
    toResults();
  };
  return (
    <section class="comparison">
      <h3 ref={heading} tabIndex={-1}>
        {WORDS.compared}
      </h3>
      <ComparedChips store={store} toResults={toResults} />
      {parts && store.records.areHere ? <parts.Compared store={store} /> : <Waiting store={store} />}
      <div class="take">
        <PrintPart part=".comparison" isWide />
        <button type="button" class="quiet" onClick={close}>
          {WORDS.closeComparison}
        </button>
      </div>
    </section>
  );
}
