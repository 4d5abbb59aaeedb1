/** Interventions side by side: a row per field, equal rows folded away. */

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Intervention } from "../../contract";
import { say } from "../../core/say";
import { type CompareRow, compareRows } from "../compare_rows";
import { shortName } from "../describe";
import { meterRows } from "../meters";
import type { ExplorerStore } from "../store";
import { ROWS, WORDS } from "../wording";

export function Compared({ store }: { store: ExplorerStore }) {
  const records = store.state.compare.flatMap((id) => store.records.get(id) ?? []);
  const rows = [...meterRows(store), ...compareRows(records, store.library.vocabulary)];
  const equal = rows.filter((row) => row.equal);
  return (
    <>
      <p class="help">
        {say(ROWS.differing, { count: rows.length - equal.length })}. Wat in een rijtje maar één keer voorkomt, heeft “{WORDS.onlyHere}”
        erbij.
      </p>
      <CompareTable caption="Wat verschilt" records={records} rows={rows.filter((row) => !row.equal)} />
      <p class="help" aria-live="polite">
        {store.refusedToCompare && WORDS.tooMany}
      </p>
      {equal.length > 0 && (
        <details>
          <summary>{say(ROWS.equal, { count: equal.length })}</summary>
          <CompareTable caption="Wat gelijk is" records={records} rows={equal} />
        </details>
      )}
    </>
  );
}

function CompareTable({ caption, records, rows }: { caption: string; records: Intervention[]; rows: CompareRow[] }) {
  const box = useRef<HTMLDivElement>(null);
  const isWider = useIsWider(box);
  return (
    <>
      {isWider && <p class="help slide-aside">{WORDS.slideAside}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who uses the keyboard scrolls it */}
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
