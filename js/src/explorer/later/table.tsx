/** The landscape as a table, with what has no place too. */

import { UI } from "../../contract";
import { KeepButton } from "../keep_button";
import type { ExplorerStore } from "../store";
import { type Dot, factsOf, fitOf, unplaced } from "./dots";
import { OpenLink } from "./open_link";
import { WORDS } from "./words";

export function Twin({ dots, store }: { dots: readonly Dot[]; store: ExplorerStore }) {
  const words = UI.landscape;
  const placed = new Set(dots.map(({ record }) => record.id));
  const framed = new Set(dots.filter(({ isFramed }) => isFramed).map(({ record }) => record.id));
  return (
    <details class="landscape-table">
      <summary>{WORDS.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who uses the keyboard scrolls it */}
      <div class="scroll" role="group" aria-label={words.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.intervention}</th>
              <th scope="col">{words.hours}</th>
              <th scope="col">{words.age}</th>
              <th scope="col">{words.form}</th>
              <th scope="col">{words.recognition}</th>
              <th scope="col">{WORDS.fit}</th>
              <th scope="col">{WORDS.keep}</th>
            </tr>
          </thead>
          <tbody>
            {[...dots.map(({ record }) => record), ...unplaced(store)].map((record) => {
              const { hours, age, form, recognition } = factsOf(record);
              const fit = [fitOf(record.id, store), framed.has(record.id) && WORDS.isIn].filter(Boolean);
              return (
                <tr key={record.id} data-placed={placed.has(record.id)}>
                  <th scope="row">
                    <OpenLink record={record} store={store} />
                  </th>
                  <td>{hours}</td>
                  <td>{age}</td>
                  <td>{form}</td>
                  <td>{recognition}</td>
                  <td>{fit.join("; ") || UI.meters.nothing_asked}</td>
                  <td>
                    <KeepButton record={record} isKept={store.state.shortlist.includes(record.id)} store={store} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
