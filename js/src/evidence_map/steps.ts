/** The evidence map for a class: what to see, then a row, then a column, and at the end what stands in that cell. */

import type { StepsProps } from "../activity/engine";
import { oneOrNone } from "../classroom/choices";
import { type ClassStep, reading } from "../classroom/session";
import { type Axis, type AxisValue, type ShownEvidenceMap, type StudyResult, UI } from "../contract";
import { say } from "../core/say";
import { axisNamed, studiesIn } from "./cells";
import { COLUMNS, changed, type MapState, ROWS, type Things, thingsAt, VIEWS } from "./state";

type Props = StepsProps<ShownEvidenceMap, MapState>;

export function steps(props: Props): ClassStep[] {
  const { content, state } = props;
  const choose = (one: Partial<MapState>) => props.change(changed(state, one));
  const labelOf = (id: Axis["id"]) => axisNamed(content, id).label;
  const words = UI.map;
  const asked = [
    ask(
      "kaart",
      words.view,
      VIEWS.map((id) => [id, words.views[id]]),
      state.view,
      (id) => choose({ view: VIEWS.find((one) => one === id) ?? state.view }),
    ),
    ask(
      "rijen",
      words.rows,
      ROWS.map((id) => [id, labelOf(id)]),
      state.rows,
      (id) => choose({ rows: ROWS.find((one) => one === id) ?? state.rows }),
    ),
    state.view === "bewijs"
      ? ask(
          "kolommen",
          words.columns,
          COLUMNS.map((id) => [id, labelOf(id)]),
          state.columns,
          (id) => choose({ columns: COLUMNS.find((one) => one === id) ?? state.columns }),
        )
      : ask(
          "zwaarte",
          words.level,
          [["alles", words.any_level], ...named(axisNamed(content, "zwaarte").values)],
          state.level ?? "alles",
          (id) => choose({ level: id === "alles" ? null : id }),
        ),
  ];
  // What is shown without a choice is no choice of the class.
  return [...asked.map((step) => ({ ...step, preset: state.cell === null })), ...cellSteps(props)];
}

/** A row, a column in it, and what stands there. Whoever chooses a row begins at the column with the most. */
function cellSteps({ content, state, change }: Props): ClassStep[] {
  const rows = axisNamed(content, state.rows);
  const columns = axisNamed(content, state.columns);
  const count = (row: string, column: string) => amount(thingsAt(content, state, [row, column]));
  const fullest = (row: string) =>
    columns.values.reduce((best, one) => (count(row, one.id) > count(row, best.id) ? one : best), columns.values[0]!);
  const open = (row: string, column: string) => change({ ...state, cell: [row, column] });
  const row = ask("rij", rows.label, named(rows.values), state.cell?.[0] ?? null, (id) => open(id, fullest(id).id));
  if (!state.cell) return [row];
  const [rowId, columnId] = state.cell;
  const counted = columns.values.map(({ id, label }): Named => [id, `${label} (${count(rowId, id)})`]);
  const column = ask("kolom", columns.label, counted, columnId, (id) => open(rowId, id));
  return [row, column, ...told(content, state)];
}

type Named = [id: string, label: string];

function named(values: readonly AxisValue[]): Named[] {
  return values.map(({ id, label }) => [id, label]);
}

function ask(id: string, heading: string, options: Named[], chosen: string | null, choose: (id: string) => void): ClassStep {
  return {
    ...reading(id, heading, []),
    question: heading,
    options: options.map(([one, text]) => ({ id: one, text, verdict: null, told: [] })),
    chosen: oneOrNone(chosen),
    choose,
  };
}

/** How many studies, or how many interventions. */
function amount({ results, offers }: Things): number {
  return studiesIn(results) + offers.length;
}

function told(content: ShownEvidenceMap, state: MapState): ClassStep[] {
  if (!state.cell) return [];
  const [row, column] = [state.rows, state.columns].map(
    (axis, place) => axisNamed(content, axis).values.find(({ id }) => id === state.cell?.[place])?.label ?? "",
  );
  const { results, offers } = thingsAt(content, state, state.cell);
  const heading = say(UI.map.cell, { row: row ?? "", column: column ?? "" });
  const empty = results.length + offers.length === 0 ? [`${UI.map.none[state.view]}.`] : [];
  const here = reading("vak", heading, [...empty, ...results.flatMap(inWords), ...offers.map(({ name }) => name)]);
  return [here, reading("grens", UI.map.limits, [UI.map.legend_none, content.limits])];
}

function inWords(one: StudyResult): string[] {
  const words = UI.map;
  const sure = say(words.how_sure, { sure: words.sure[one.sure], design: words.designs[one.design] });
  return [`${one.outcome}: ${words.directions[one.direction]}. ${one.study}.`, ...one.people, `${sure} ${one.remarks.join(" ")}`];
}
