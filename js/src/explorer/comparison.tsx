/** Two to four interventions side by side: a row per field, equal rows folded away. */

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { compareRows, type CompareRow } from "./compare_rows";
import { ComparedChips } from "./compare_bar";
import { counted } from "../core/dutch";
import type { Intervention } from "../core/types";
import { shortName } from "./describe";
import type { ExplorerStore } from "./store";
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
  const records = store.state.compare.map((id) => store.prepared.byId.get(id)!.record);
  const rows = compareRows(records, store.library.vocabulary);
  const equal = rows.filter((row) => row.equal);
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
      <p class="help">
        {counted(rows.length - equal.length, "rij verschilt", "rijen verschillen")}. Wat in een rijtje maar één keer voorkomt, heeft
        “{WORDS.onlyHere}” erbij.
      </p>
      <CompareTable caption="Wat verschilt" records={records} rows={rows.filter((row) => !row.equal)} />
      <p class="help" aria-live="polite">
        {store.refusedToCompare && WORDS.tooMany}
      </p>
      {equal.length > 0 && (
        <details>
          <summary>{counted(equal.length, "gelijke rij", "gelijke rijen")}</summary>
          <CompareTable caption="Wat gelijk is" records={records} rows={equal} />
        </details>
      )}
      <button type="button" class="quiet" onClick={close}>
        {WORDS.closeComparison}
      </button>
    </section>
  );
}

function CompareTable({ caption, records, rows }: { caption: string; records: Intervention[]; rows: CompareRow[] }) {
  const box = useRef<HTMLDivElement>(null);
  const isWider = useIsWider(box);
  return (
    <>
      {isWider && <p class="help">{WORDS.slideAside}</p>}
      <div class="scroll" role="group" aria-label={caption} tabIndex={0} ref={box}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              <td />
              {records.map((record) => (
                <th key={record.id} scope="col">
                  {shortName(record)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                {row.cells.map((cell, column) => (
                  <td key={column}>
                    <ul>
                      {cell.map(({ text, onlyHere }) => (
                        <li key={text}>
                          {text} {onlyHere && <span class="only">({WORDS.onlyHere})</span>}
                        </li>
                      ))}
                    </ul>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Whether a table is wider than the box in which it scrolls. */
function useIsWider(box: { current: HTMLElement | null }): boolean {
  const [isWider, setWider] = useState(false);
  useLayoutEffect(() => {
    const table = box.current?.firstElementChild;
    if (!box.current || !table) return;
    const observer = new ResizeObserver(() => setWider(box.current !== null && box.current.scrollWidth > box.current.clientWidth));
    observer.observe(box.current);
    observer.observe(table);
    return () => observer.disconnect();
  }, []);
  return isWider;
}
