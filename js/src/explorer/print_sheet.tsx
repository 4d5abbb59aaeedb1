/** A hand-out of the selection: only this sheet is printed. */

import { render } from "preact";
import { ageRange, dateInWords, sessionRange, today } from "../core/dutch";
import type { Intervention } from "../core/types";
import { addressOf } from "./address_bar";
import { criteriaInWords, isOld, recognitionDate } from "./describe";
import { selection, type Taken } from "./export";
import type { ExplorerStore } from "./store";
import { GROUP_NAMES, WORDS } from "./wording";

const PRINTING = "hechting-printing";

/** Print the ticked interventions if there are any, else all that fit or may fit. */
export function printSheet(store: ExplorerStore): void {
  const sheet = document.createElement("section");
  sheet.className = "hechting-sheet";
  render(<Sheet store={store} taken={selection(store, ["fits", "possible"])} />, sheet);
  document.body.append(sheet);
  document.documentElement.classList.add(PRINTING);
  const tidy = () => {
    sheet.remove();
    document.documentElement.classList.remove(PRINTING);
  };
  addEventListener("afterprint", tidy, { once: true });
  print();
}

function Sheet({ store, taken }: { store: ExplorerStore; taken: Taken[] }) {
  const { library, state } = store;
  const filters = criteriaInWords(state.criteria, library.vocabulary);
  return (
    <>
      <h1>{WORDS.sheetTitle}</h1>
      <p>
        {WORDS.handbook}, {dateInWords(today())}. {filters ? `Filters: ${filters}.` : WORDS.noFilters}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Interventie</th>
            <th scope="col">Leeftijd</th>
            <th scope="col">Omvang</th>
            <th scope="col">Erkenning</th>
            <th scope="col">Bronnen</th>
            <th scope="col">{WORDS.fitColumn}</th>
          </tr>
        </thead>
        <tbody>
          {taken.map(({ record, group }) => (
            <tr key={record.id}>
              <th scope="row">
                {record.name} {group && <small>({GROUP_NAMES[group]})</small>}
              </th>
              <td>{ageRange(record.age.min_months, record.age.max_months)}</td>
              <td>{sessionRange(record.sessions.number_min, record.sessions.number_max)}</td>
              <td>{recognitionText(record)}</td>
              <td class="small">{sourcesText(record)}</td>
              <td class="empty" />
            </tr>
          ))}
        </tbody>
      </table>
      {store.ownsAddress && <p>{addressOf(state, library)}</p>}
    </>
  );
}

function recognitionText({ recognition }: Intervention): string {
  const level = recognition.level === WORDS.unknown ? "erkenning onbekend" : recognition.level;
  const marks = [recognition.under_reassessment ? WORDS.reassessed : null, isOld(recognition) ? WORDS.tooOld : null];
  return [level, recognitionDate(recognition), ...marks].filter((text) => text !== null).join("; ");
}

function sourcesText({ sources }: Intervention): string {
  return [...new Set(Object.values(sources).map(({ organisation }) => organisation))].join("; ");
}
