/** A hand-out of the selection: only this sheet is printed. */

import { type Intervention, UI, UNKNOWN_VALUE } from "../../contract";
import { ageRange, dateInWords, sessionRange, today } from "../../core/dutch";
import { say } from "../../core/say";
import { Danger } from "../../shared/danger";
import { printOnly } from "../../shared/print_only";
import { WORDS as SHARED } from "../../shared/words";
import { publicAddressOf } from "../address_bar";
import { criteriaInWords, lastDay } from "../describe";
import { recognitionAge } from "../recognition";
import type { ExplorerStore } from "../store";
import { selection, type Taken } from "./export";
import { SHEET_GROUPS, WORDS } from "./words";

const COLUMNS = 6;

/** Print the ticked interventions if there are any, else all that fit or may fit. */
export function printSheet(store: ExplorerStore, sayRefused: () => void): void {
  printOnly(<Sheet store={store} taken={selection(store, ["fits", "possible"])} />, sayRefused);
}

function Sheet({ store, taken }: { store: ExplorerStore; taken: Taken[] }) {
  const { library, state } = store;
  const filters = criteriaInWords(state.criteria, library.vocabulary);
  const address = store.ownsAddress ? publicAddressOf(state, library) : null;
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
      <p>
        {WORDS.sheetFooter} <Danger />
      </p>
      {address && <p>{address}</p>}
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
            {record.note && <p>{say(UI.record.caveat, { caveat: record.note })}</p>}
            {contraindications.length > 0 && <p>Wanneer niet: {contraindications.join("; ")}</p>}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function recognitionText(record: Intervention): string {
  const { recognition } = record;
  const level = recognition.level === UNKNOWN_VALUE ? say(UI.recognition.label, { level: UNKNOWN_VALUE }) : recognition.level;
  return [level, ...recognitionAge(recognition, lastDay(record))].join(", ");
}

function sourcesText({ sources }: Intervention): string {
  return [...new Set(Object.values(sources).map(({ organisation }) => organisation))].join("; ");
}
