/** The map as a table; on a narrow place each row is a block of its own, with what is missing in one sentence. */

import { type AxisValue, type ShownEvidenceMap, type StudyResult, UI } from "../contract";
import { say } from "../core/say";
import { axisNamed, foundIn, studiesIn, surenessOf } from "./cells";
import { Mark } from "./mark";
import { OpenCell } from "./open_cell";
import { type MapState, type Things, thingsAt } from "./state";

interface Props {
  content: ShownEvidenceMap;
  state: MapState;
  /** Open a cell; null closes it. */
  open: (cell: [string, string] | null) => void;
  name: string;
}

export function MapTable(props: Props) {
  const { content, state } = props;
  const rows = axisNamed(content, state.rows);
  const columns = axisNamed(content, state.columns);
  const gaps = { rows: rows.label.toLowerCase(), columns: columns.label.toLowerCase() };
  return (
    <div class="map-scroll">
      <table class="map">
        <caption class="unseen">{say(UI.map.caption[state.view], gaps)}</caption>
        <thead>
          <tr>
            <th scope="col">{rows.label}</th>
            {columns.values.map((column) => (
              <th scope="col" key={column.id}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.values.map((row) => (
            <Row key={row.id} row={row} columns={columns.values} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, columns, ...props }: Props & { row: AxisValue; columns: readonly AxisValue[] }) {
  const { content, state } = props;
  const here = columns.map((column) => thingsAt(content, state, [row.id, column.id]));
  const missing = columns.filter((_, place) => isEmpty(here[place]!)).map((column) => column.label);
  const isOpen = state.cell?.[0] === row.id;
  return (
    <>
      <tr>
        <th scope="row">
          {row.label}
          {missing.length > 0 && (
            <span class="map-missing help">{say(UI.map.none_in_row[state.view], { columns: missing.join("; ") })}</span>
          )}
        </th>
        {columns.map((column, place) => (
          <Cell key={column.id} row={row} column={column} things={here[place]!} {...props} />
        ))}
      </tr>
      {isOpen && (
        <tr class="map-row">
          <td colSpan={columns.length + 1}>
            <OpenCell content={content} state={state} close={() => props.open(null)} name={props.name} />
          </td>
        </tr>
      )}
    </>
  );
}

interface CellProps extends Props {
  row: AxisValue;
  column: AxisValue;
  things: Things;
}

function Cell({ row, column, things, state, open, name }: CellProps) {
  if (isEmpty(things))
    return (
      <td class="map-none">
        <span aria-hidden="true">–</span>
        <span class="unseen">{UI.map.none[state.view]}</span>
      </td>
    );
  const isOpen = state.cell?.[0] === row.id && state.cell[1] === column.id;
  return (
    <td>
      <button
        type="button"
        class="map-cell"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${name}-vak` : undefined}
        data-cell={`${row.id} ${column.id}`}
        onClick={() => open(isOpen ? null : [row.id, column.id])}
      >
        <span class="map-column">{column.label}: </span>
        {things.results.length > 0 ? <Studied results={things.results} /> : <strong>{things.offers.length}</strong>}
      </button>
    </td>
  );
}

function Studied({ results }: { results: readonly StudyResult[] }) {
  const count = studiesIn(results);
  const sure = surenessOf(results);
  const sureWords = UI.map.sure[sure];
  return (
    <>
      <Mark count={count} sure={sure} />
      <span class="map-found">
        {foundIn(results).map(([direction, studies]) => (
          <span key={direction}>{say(UI.map.found, { direction: UI.map.directions[direction], count: studies })}</span>
        ))}
        <em>{count === 1 ? sureWords : say(UI.map.surest, { sure: sureWords })}</em>
      </span>
    </>
  );
}

function isEmpty({ results, offers }: Things): boolean {
  return results.length + offers.length === 0;
}
