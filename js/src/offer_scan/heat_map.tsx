/** The map as a table: a word, a pattern and a colour in each cell; on a narrow place each row is a block of its own. */

import type { AxisValue } from "../contract";
import { say } from "../core/say";
import { cellAt, isNowhere, isOnTheMap, NOT_SPLIT, named, type PlacedOffer, type ScanCell, type Status, scanCells } from "./judge";
import { OpenCell } from "./open_cell";
import { WORDS } from "./ui";
import type { Props } from "./view";

export const STATUSES: readonly Status[] = ["gedekt", "dun", "ontbreekt"];

export interface MapProps extends Props {
  offers: readonly PlacedOffer[];
}

export function HeatMap(props: MapProps) {
  const { content, state, change, name, offers } = props;
  const cells = scanCells(content, offers, state.level, state.families);
  const gaps = { rows: content.rows.label.toLowerCase(), columns: content.columns.label.toLowerCase() };
  return (
    <div class="scan-map">
      <div class="map-level">
        <label for={`${name}-zwaarte`}>{WORDS.level}</label>
        <select
          id={`${name}-zwaarte`}
          value={state.level ?? ""}
          onChange={(event) => change({ ...state, level: event.currentTarget.value || null })}
        >
          <option value="">{WORDS.any_level}</option>
          {content.levels.values.map((one) => (
            <option key={one.id} value={one.id}>
              {one.label}
            </option>
          ))}
        </select>
      </div>
      <p role="status">{state.offers.length === 0 ? WORDS.summary_none : summary(cells)}</p>
      <Unplaced offers={offers} />
      <div class="map-scroll">
        <table class="map">
          <caption class="unseen">{say(WORDS.caption, gaps)}</caption>
          <thead>
            <tr>
              <th scope="col">{content.rows.label}</th>
              {named(content.columns).map((column) => (
                <th scope="col" key={column.id}>
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {named(content.rows).map((row) => (
              <Row key={row.id} row={row} {...props} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** How many cells are what. */
export function summary(cells: readonly ScanCell[]): string {
  const [covered, thin, missing] = STATUSES.map((status) => cells.filter((one) => one.status === status).length);
  return say(WORDS.summary, { all: cells.length, covered: covered!, thin: thin!, missing: missing! });
}

/** What is offered and stands nowhere on the map, or on no level of it. */
function Unplaced({ offers }: Pick<MapProps, "offers">) {
  const lost = offers.filter((one) => !isOnTheMap(one));
  const levelless = offers.filter((one) => isOnTheMap(one) && one.places.zwaarte?.includes(NOT_SPLIT));
  const names = (those: readonly PlacedOffer[]) => ({ names: those.map(({ offer }) => offer.name).join("; ") });
  return (
    <>
      {lost.length > 0 && <p class="help">{say(WORDS.unplaced, names(lost))}</p>}
      {levelless.length > 0 && <p class="help">{say(WORDS.level_unplaced, names(levelless))}</p>}
    </>
  );
}

function Row({ row, ...props }: MapProps & { row: AxisValue }) {
  const { content, state, change, offers } = props;
  const columns = named(content.columns);
  const open = state.cell?.[0] === row.id ? columns.find(({ id }) => id === state.cell?.[1]) : undefined;
  return (
    <>
      <tr>
        <th scope="row">{row.label}</th>
        {columns.map((column) => (
          <Cell key={column.id} row={row} column={column} {...props} />
        ))}
      </tr>
      {open && !isNowhere(content, row.id, open.id) && (
        <tr class="map-row">
          <td colSpan={columns.length + 1}>
            <OpenCell {...props} row={row} column={open} offers={offers} close={() => change({ ...state, cell: null })} />
          </td>
        </tr>
      )}
    </>
  );
}

function Cell({ row, column, content, state, change, name, offers }: MapProps & { row: AxisValue; column: AxisValue }) {
  if (isNowhere(content, row.id, column.id))
    return (
      <td class="map-none">
        <span aria-hidden="true">·</span>
        <span class="unseen">{WORDS.status["geen-vak"]}</span>
      </td>
    );
  const cell = cellAt(offers, [row.id, column.id, state.level], state.families);
  const isOpen = state.cell?.[0] === row.id && state.cell[1] === column.id;
  return (
    <td>
      <button
        type="button"
        class="scan-cell"
        data-status={cell.status}
        data-cell={`${row.id} ${column.id}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${name}-vak` : undefined}
        onClick={() => change({ ...state, cell: isOpen ? null : [row.id, column.id] })}
      >
        <span class="map-column">{column.label}: </span>
        <span class="scan-mark" data-status={cell.status} aria-hidden="true" />
        <span>
          {WORDS.status[cell.status]}
          {cell.offers.length > 0 && ` (${cell.offers.length})`}
        </span>
      </button>
    </td>
  );
}
