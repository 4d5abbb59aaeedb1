/** The scan for a class: a target group, what is offered to it, the age at which a gap is expected, and then what stands there. */

import type { StepsProps } from "../activity/engine";
import { paragraphs } from "../activity/paragraphs";
import { oneOrNone } from "../classroom/choices";
import { type ClassStep, reading } from "../classroom/session";
import type { AxisValue, ShownOfferScan } from "../contract";
import { today } from "../core/dutch";
import { say, upperFirst } from "../core/say";
import { placedIn } from "../shared/axes";
import { saidOf } from "./combination_view";
import { combinations } from "./combinations";
import { summary } from "./heat_map";
import { cellAt, type Gap, isNowhere, named, type PlacedOffer, placed, type ScanCell, type Status, scanCells } from "./judge";
import { fillersOf, reasonsOf } from "./open_cell";
import { emptyOffer, type ScanState } from "./state";
import { WORDS } from "./ui";

type Props = StepsProps<ShownOfferScan, ScanState>;

/** A cell of the map with what is offered, as a class looks at it. */
interface Seen extends Props {
  row: AxisValue;
  column: AxisValue;
  /** The columns at which this row has a cell. */
  columns: AxisValue[];
  offers: readonly PlacedOffer[];
}

export function steps(props: Props): ClassStep[] {
  const { content, state, change } = props;
  const columnsOf = (row: string) => named(content.columns).filter(({ id }) => !isNowhere(content, row, id));
  const group: ClassStep = {
    ...asked("groep", content.rows.label, WORDS.class_group, named(content.rows)),
    chosen: oneOrNone(state.cell?.[0]),
    choose: (row) => change({ ...state, cell: [row, columnsOf(row)[0]!.id] }),
  };
  const row = named(content.rows).find(({ id }) => id === state.cell?.[0]);
  const columns = row ? columnsOf(row.id) : [];
  const column = columns.find(({ id }) => id === state.cell?.[1]);
  const seen = row && column && { ...props, row, column, columns, offers: placed(content, state.offers, today()) };
  return [before(content), group, ...(seen ? ofCell(seen) : []), ...end(content)];
}

/** Said first, in place of what is said before other activities that no address holds: nothing here is about somebody's home. */
function before(content: ShownOfferScan): ClassStep {
  return reading("vooraf", WORDS.class_before, [...paragraphs(content.intro), WORDS.class_stays]);
}

function asked(id: string, heading: string, question: string, values: readonly AxisValue[]): ClassStep {
  const options = values.map(({ id: value, label }) => ({ id: value, text: label, verdict: null, told: [] }));
  return { ...reading(id, heading, []), question, options };
}

function ofCell(seen: Seen): ClassStep[] {
  const { content, row, column, offers, state } = seen;
  const cell = cellAt(offers, [row.id, column.id, state.level], state.families);
  const perLevel = content.levels.values.map(({ id, label }) => [label, cellAt(offers, [row.id, column.id, id], state.families).status]);
  return [
    tick(seen),
    age(seen),
    here(seen, cell),
    reading(
      "zwaarte",
      WORDS.by_level,
      perLevel.map(([name, status]) => say(WORDS.class_known, { name: upperFirst(name!), known: WORDS.status[status as Status] })),
    ),
    ...(cell.status === "gedekt" ? [] : could(seen)),
    overview(seen),
  ];
}

function tick({ content, state, change, row }: Seen): ClassStep {
  const options = placedIn(content.options, { doelgroep: row.id });
  const offered = state.offers.flatMap(({ handbook }) => handbook ?? []);
  const toggle = (id: string) => {
    const rest = state.offers.filter(({ handbook }) => handbook !== id);
    const short = options.find((one) => one.id === id)?.short;
    change({ ...state, offers: rest.length < state.offers.length ? rest : [...rest, emptyOffer(short, id)] });
  };
  return {
    ...reading("aanbod", WORDS.offers, [WORDS.class_tick_help]),
    question: say(WORDS.class_tick, { group: row.label }),
    options: options.map(({ id, short }) => ({ id, text: short, verdict: null, told: [] })),
    several: true,
    chosen: options.map(({ id }) => id).filter((id) => offered.includes(id)),
    choose: toggle,
  };
}

/** The ages, each with what it is once the class has said what it expects. */
function age({ content, state, change, row, column, columns, offers }: Seen): ClassStep {
  const options = columns.map(({ id, label }) => {
    const cell = cellAt(offers, [row.id, id, state.level], state.families);
    return {
      id,
      text: label,
      verdict: null,
      told: [`${upperFirst(WORDS.status[cell.status])}. ${reasonsOf(cell, offers, state.families).join(" ")}`],
    };
  });
  return {
    ...reading("leeftijd", content.columns.label, []),
    question: WORDS.class_age,
    options,
    chosen: [column.id],
    choose: (id) => change({ ...state, cell: [row.id, id] }),
  };
}

/** What stands in the cell, why it counts as it does, and what could fill it. */
function here({ content, state, row, column, offers }: Seen, cell: ScanCell): ClassStep {
  const heading = say(WORDS.cell, { row: row.label, column: column.label, status: WORDS.status[cell.status] });
  const fillers = fillersOf(content, state, row, column);
  return reading("vak", heading, [
    ...reasonsOf(cell, offers, state.families),
    ...cell.offers.map(({ offer, strength }) => say(WORDS.class_known, { name: offer.name, known: WORDS.strengths[strength] })),
    ...(fillers.length > 0 ? [`${WORDS.fillers}:`] : [WORDS.no_fillers]),
    ...fillers.map(({ short, recognition }) => say(WORDS.class_known, { name: short, known: recognition })),
  ]);
}

/** Ways to fill this cell beside each other, none of them the best; nothing when the cell said that there are none. */
function could({ content, state, row, column, offers }: Seen): ClassStep[] {
  const gap: Gap = [row.id, column.id, state.level];
  const offered = new Set(state.offers.map(({ handbook }) => handbook));
  const candidates = content.options.filter(({ id }) => !offered.has(id));
  const found = combinations([gap], candidates, today()).map((one, place) => {
    const names = one.members.map(({ short }) => short).join(" + ");
    const title = `${say(WORDS.combination, { number: place + 1 })}: ${names}.`;
    return [title, ...saidOf(one, content, { ...state, gaps: [gap] }, offers)].join(" ");
  });
  return found.length > 0 ? [reading("combinaties", WORDS.combinations, found)] : [];
}

/** The whole row: which ages are what. */
function overview({ content, state, row, offers }: Seen): ClassStep {
  const cells = scanCells(content, offers, state.level, state.families);
  const mine = cells.filter((one) => one.row === row.id);
  const label = (id: string) => named(content.columns).find((one) => one.id === id)?.label ?? id;
  const lines = [...new Set(mine.map(({ status }) => status))].map((status) => {
    const columns = mine.filter((one) => one.status === status).map((one) => label(one.column));
    return say(WORDS.in_row, { status: upperFirst(WORDS.status[status]), columns: columns.join("; ") });
  });
  return reading("overzicht", say(WORDS.class_overview, { group: row.label }), [...lines, summary(cells)]);
}

function end(content: ShownOfferScan): ClassStep[] {
  const rule = [WORDS.rule_missing, WORDS.rule_thin, WORDS.rule_covered, WORDS.rule_group, WORDS.rule_editors];
  return [
    reading("regel", WORDS.rule, rule),
    reading("grens", WORDS.memo_says_not, [content.limits]),
    reading("vragen", WORDS.memo_questions, content.questions),
  ];
}
