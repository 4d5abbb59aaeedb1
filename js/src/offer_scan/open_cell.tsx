/** What stands in the open cell and why it counts as it does, how it is per level, and what could fill it. */

import { useLayoutEffect, useRef } from "preact/hooks";
import { type AxisValue, type ScanOption, type ShownOfferScan, UI } from "../contract";
import { number, say } from "../core/say";
import { explorerQuery, placedIn } from "../shared/axes";
import { MOST_GAPS } from "./combinations";
import type { MapProps } from "./heat_map";
import { allPlaces, cellAt, type Gap, isOnTheMap, type PlacedOffer, type ScanCell } from "./judge";
import type { ScanState } from "./state";
import { WORDS } from "./ui";

/** The page on which every intervention stands. */
export const EXPLORER = "interventies-kiezen.html";

interface Props extends MapProps {
  row: AxisValue;
  column: AxisValue;
  close: () => void;
}

export function OpenCell(props: Props) {
  const { content, state, offers, row, column, close, name } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const { activeElement } = (heading.current?.getRootNode() ?? document) as Document | ShadowRoot;
    if (activeElement?.matches(".scan-cell")) heading.current?.focus();
  }, [row.id, column.id]);
  const cell = cellAt(offers, [row.id, column.id, state.level], state.families);
  const level = content.levels.values.find(({ id }) => id === state.level);
  const query = explorerQuery(row, column, ...(level ? [level] : []));
  return (
    <div class="map-open" id={`${name}-vak`}>
      <h4 ref={heading} tabIndex={-1}>
        {say(WORDS.cell, { row: row.label, column: column.label, status: WORDS.status[cell.status] })}
        {level && ` (${level.label})`}
      </h4>
      {reasonsOf(cell, offers, state.families).map((one) => (
        <p key={one}>{one}</p>
      ))}
      {cell.offers.length > 0 && <Here cell={cell} births={state.births} content={content} />}
      {!level && <ByLevel {...props} />}
      <GapTick {...props} />
      <Fillers {...props} />
      <p class="map-ways">
        {query && <a href={`${EXPLORER}?${query}#verkenner`}>{WORDS.to_explorer}</a>}
        <button type="button" onClick={close}>
          {WORDS.close}
        </button>
      </p>
    </div>
  );
}

/** Why a cell is what it is, in sentences. */
export function reasonsOf(cell: ScanCell, offers: readonly PlacedOffer[], families: Readonly<Record<string, number>>): string[] {
  if (cell.status === "ontbreekt") return [WORDS.missing];
  if (cell.status === "gedekt") return [say(WORDS.covered, { count: cell.offers.length })];
  const places = allPlaces(placedIn(offers.filter(isOnTheMap), { doelgroep: cell.row })) ?? 0;
  return cell.reasons.map((one) =>
    one === "te-weinig-plekken" ? say(WORDS.reasons[one], { places, families: families[cell.row] ?? 0 }) : WORDS.reasons[one],
  );
}

function Here({ cell, births, content }: { cell: ScanCell; births: number | null; content: Props["content"] }) {
  return (
    <>
      <p>
        <strong>{WORDS.cell_offers}</strong>
      </p>
      <ul>
        {cell.offers.map(({ offer, strength }, place) => (
          // Two offers may have the same name.
          <li key={place}>
            {offer.handbook ? <a href={`${EXPLORER}#${offer.handbook}`}>{offer.name}</a> : offer.name}: {WORDS.strengths[strength]}
            {recognitionOf(offer.handbook, content)}
            {offer.places !== null && ` ${placesSaid(offer.places, births)}`}
          </li>
        ))}
      </ul>
      <p class="help">{together(cell.offers, births)}</p>
    </>
  );
}

function recognitionOf(id: string | null, { options }: Props["content"]): string {
  const known = options.find((one) => one.id === id);
  return known ? ` (${known.recognition}).` : ".";
}

/** How many places, and per 100 births only when both numbers were given. */
export function placesSaid(places: number, births: number | null): string {
  if (!births) return say(WORDS.only_places, { places });
  return say(WORDS.per_births, { places, rate: number(Math.round((places / births) * 1000) / 10) });
}

function together(offers: readonly PlacedOffer[], births: number | null): string {
  const unknown = offers.filter(({ offer }) => offer.places === null).length;
  if (unknown > 0) return say(WORDS.places_unknown, { count: unknown, all: offers.length });
  const all = allPlaces(offers) ?? 0;
  return births ? placesSaid(all, births) : `${placesSaid(all, births)} ${WORDS.births_unknown}`;
}

function ByLevel({ content, state, offers, row, column }: Props) {
  return (
    <details>
      <summary>{WORDS.by_level}</summary>
      <ul>
        {content.levels.values.map((level) => {
          const { status } = cellAt(offers, [row.id, column.id, level.id], state.families);
          return (
            <li key={level.id}>
              {level.label}: {WORDS.status[status]}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Take the cell along to the combinations, or leave it. */
function GapTick({ state, change, row, column, name }: Props) {
  const gap: Gap = [row.id, column.id, state.level];
  const isSame = (one: Gap) => one.join() === gap.join();
  const isTaken = state.gaps.some(isSame);
  const isFull = !isTaken && state.gaps.length >= MOST_GAPS;
  const toggle = () => change({ ...state, gaps: isTaken ? state.gaps.filter((one) => !isSame(one)) : [...state.gaps, gap] });
  return (
    <>
      <label class="tick">
        <input type="checkbox" name={`${name}-gat`} checked={isTaken} disabled={isFull} onChange={toggle} />
        <span>{WORDS.gap}</span>
      </label>
      {isFull && <p class="help">{say(WORDS.gaps_full, { most: MOST_GAPS })}</p>}
    </>
  );
}

/** What can be had in the Netherlands, would stand in this cell, and is not offered yet. */
export function fillersOf(content: ShownOfferScan, { level, offers }: ScanState, row: AxisValue, column: AxisValue): ScanOption[] {
  const at = { doelgroep: row.id, leeftijd: column.id, ...(level ? { zwaarte: level } : {}) };
  const offered = new Set(offers.map((one) => one.handbook));
  return placedIn(content.options, at).filter((one) => one.is_here && !offered.has(one.id));
}

function Fillers({ content, state, row, column }: Props) {
  const found = fillersOf(content, state, row, column);
  return (
    <>
      <p>
        <strong>{WORDS.fillers}</strong>
      </p>
      {found.length === 0 && <p>{WORDS.no_fillers}</p>}
      {found.map((one) => (
        <details key={one.id}>
          <summary>{one.name}</summary>
          <Known option={one} />
        </details>
      ))}
    </>
  );
}

/** What is known of offering an intervention; what was not found says what was looked for. */
export function Known({ option }: { option: ScanOption }) {
  const lines = [
    [WORDS.training, option.training],
    [WORDS.price, option.cost],
    [WORDS.where, option.availability],
  ] as const;
  return (
    <>
      <p>{option.recognition}.</p>
      <dl>
        {lines.map(([label, said]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{said.join(" ")}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`${EXPLORER}#${option.id}`}>{UI.map.to_record}</a>
      </p>
    </>
  );
}
