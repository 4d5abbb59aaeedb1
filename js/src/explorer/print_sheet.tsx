/** A hand-out of the selection: only this sheet is printed. */

import { ageRange, dateInWords, sessionRange, today } from "../core/dutch";
import type { Intervention } from "../core/types";
import { printOnly } from "../shared/print_only";
import { WORDS as SHARED } from "../shared/words";
import { addressOf } from "./address_bar";
import { criteriaInWords, recognitionDate, recognitionMarks } from "./describe";
import { selection, type Taken } from "./export";
import type { ExplorerStore } from "./store";
import { SHEET_GROUPS, WORDS } from "./wording";

const COLUMNS = 6;

/** Print the ticked interventions if there are any, else all that fit or may fit. */
export function printSheet(store: ExplorerStore): void {
  printOnly(<Sheet store={store} taken={selection(store, ["fits", "possible"])} />);
}

function Sheet({ store, taken }: { store: ExplorerStore; taken: Taken[] }) {
  const { library, state } = store;
  const filters = criteriaInWords(state.criteria, library.vocabulary);
  return (
    <>
      <h1>{WORDS.sheetTitle}</h1>
      <p>
        {SHARED.handbook}, {dateInWords(today())}. {filters ? `Filters: ${filters}.` : WORDS.noFilters}
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
        {taken.map((one) => (
          <Rows key={one.record.id} taken={one} />
        ))}
      </table>
      <p>{WORDS.sheetFooter}</p>
      {store.ownsAddress && <p>{addressOf(state, library)}</p>}
    </>
  );
}

/** One intervention: its facts, and under them over the whole width what to keep in mind. */
function Rows({ taken: { record, group } }: { taken: Taken }) {
  const contraindications = record.contraindications ?? [];
  return (
    <tbody>
      <tr>
        <th scope="row">
          {record.name} {group && <small>({SHEET_GROUPS[group]})</small>}
        </th>
        <td>{ageRange(record.age.min_months, record.age.max_months)}</td>
        <td>{sessionRange(record.sessions.number_min, record.sessions.number_max)}</td>
        <td>{recognitionText(record)}</td>
        <td class="small">{sourcesText(record)}</td>
        <td class="empty" />
      </tr>
      {(record.note || contraindications.length > 0) && (
        <tr>
          <td class="small" colSpan={COLUMNS}>
            {record.note && <p>Let op: {record.note}</p>}
            {contraindications.length > 0 && <p>Wanneer niet: {contraindications.join("; ")}</p>}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function recognitionText({ recognition }: Intervention): string {
  const level = recognition.level === WORDS.unknown ? "erkenning onbekend" : recognition.level;
  return [level, recognitionDate(recognition), ...recognitionMarks(recognition)].filter((text) => text !== null).join("; ");
}

function sourcesText({ sources }: Intervention): string {
  return [...new Set(Object.values(sources).map(({ organisation }) => organisation))].join("; ");
}
