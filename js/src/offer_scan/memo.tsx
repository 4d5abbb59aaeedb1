/** The scan on paper, for a council: what is covered, thin or missing, what could be done, and what this does not say. */

import { type ShownOfferScan, UI } from "../contract";
import { dateInWords, today } from "../core/dutch";
import { say } from "../core/say";
import { gapSaid, Names, Said, useCombinations } from "./combination_view";
import { summary } from "./heat_map";
import { cellAt, isNowhere, named, type PlacedOffer, placed, type ScanCell, scanCells } from "./judge";
import { reasonsOf } from "./open_cell";
import type { ScanState } from "./state";
import { WORDS } from "./ui";

interface Props {
  content: ShownOfferScan;
  state: ScanState;
}

export function Memo({ content, state }: Props) {
  const offers = placed(content, state.offers, today());
  const cells = scanCells(content, offers, state.level, state.families);
  return (
    <div class="hechting-root scan-memo">
      <h4>{WORDS.memo_title}</h4>
      <p class="scan-blank">
        {WORDS.town}: <span>{state.town}</span> {WORDS.date}: <span />
      </p>
      <h4>{WORDS.memo_map}</h4>
      <p>{summary(cells)}</p>
      <MemoMap content={content} state={state} offers={offers} />
      <h4>{WORDS.offers}</h4>
      <p>{offers.map(({ offer, strength }) => `${offer.name} (${WORDS.strengths[strength]})`).join("; ") || WORDS.no_offers}</p>
      <h4>{WORDS.memo_missing}</h4>
      <ByGroup content={content} cells={cells.filter(({ status }) => status === "ontbreekt")} />
      <h4>{WORDS.memo_thin}</h4>
      <Thin content={content} cells={cells.filter(({ status }) => status === "dun")} state={state} offers={offers} />
      <h4>{WORDS.memo_chosen}</h4>
      <Chosen content={content} state={state} offers={offers} />
      <h4>{WORDS.memo_questions}</h4>
      <ul>
        {content.questions.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <h4>{WORDS.memo_says_not}</h4>
      <p>{content.limits}</p>
      <h4>{WORDS.memo_sources}</h4>
      <p>{[WORDS.rule_missing, WORDS.rule_thin, WORDS.rule_covered, WORDS.rule_editors].join(" ")}</p>
      <ul>
        {Object.values(content.sources).map((one) => (
          <li key={one.url}>
            {one.organisation}: {one.title}. {one.url}. {say(UI.sources.read_on, { date: dateInWords(one.read_on) })}
          </li>
        ))}
      </ul>
      <p class="help">{say(WORDS.memo_made, { date: dateInWords(today()) })}</p>
    </div>
  );
}

interface PartProps extends Props {
  offers: readonly PlacedOffer[];
}

function MemoMap({ content, state, offers }: PartProps) {
  const columns = named(content.columns);
  const said = (row: string, column: string) => {
    if (isNowhere(content, row, column)) return "·";
    const { status, offers: here } = cellAt(offers, [row, column, state.level], state.families);
    return here.length > 0 ? `${WORDS.status[status]} (${here.length})` : WORDS.status[status];
  };
  return (
    <table class="scan-table">
      <thead>
        <tr>
          <th scope="col">{content.rows.label}</th>
          {columns.map(({ id, label }) => (
            <th scope="col" key={id}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {named(content.rows).map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.label}</th>
            {columns.map(({ id }) => (
              <td key={id}>{said(row.id, id)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Cells by their target group, each group in one line. */
function ByGroup({ content, cells }: { content: ShownOfferScan; cells: readonly ScanCell[] }) {
  const columns = named(content.columns);
  const lines = named(content.rows).flatMap((row) => {
    const ages = columns.filter(({ id }) => cells.some((one) => one.row === row.id && one.column === id)).map(({ label }) => label);
    return ages.length > 0 ? [`${row.label}: ${ages.join("; ")}`] : [];
  });
  if (lines.length === 0) return <p>{WORDS.memo_nothing}</p>;
  return (
    <ul>
      {lines.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

/** Thin cells by their reasons. */
function Thin({ content, cells, state, offers }: PartProps & { cells: readonly ScanCell[] }) {
  if (cells.length === 0) return <p>{WORDS.memo_nothing}</p>;
  const reason = (cell: ScanCell) => reasonsOf(cell, offers, state.families).join(" ");
  return (
    <>
      {[...new Set(cells.map(reason))].map((one) => (
        <div key={one}>
          <p>
            <strong>{one}</strong>
          </p>
          <ByGroup content={content} cells={cells.filter((cell) => reason(cell) === one)} />
        </div>
      ))}
    </>
  );
}

function Chosen({ content, state, offers }: PartProps) {
  const found = useCombinations(content, state);
  if (state.gaps.length === 0) return <p>{WORDS.memo_none_chosen}</p>;
  return (
    <>
      <p>
        {WORDS.gaps}: {state.gaps.map((gap) => gapSaid(gap, content)).join("; ")}.
      </p>
      {found.length === 0 && <p>{WORDS.no_combinations}</p>}
      {found.map((one, place) => (
        <div key={one.members.map(({ id }) => id).join()} class="scan-combination">
          <p>
            <strong>{say(WORDS.combination, { number: place + 1 })}</strong>
          </p>
          <Names one={one} />
          <Said one={one} content={content} state={state} offers={offers} />
        </div>
      ))}
    </>
  );
}
