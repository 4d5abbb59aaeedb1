/** The map: what to see, the table of cells, and what stands in the open cell. */

import type { ViewProps } from "../activity/engine";
import { type Axis, type ShownEvidenceMap, UI } from "../contract";
import { Switch } from "../shared/switch";
import { axisNamed } from "./cells";
import { Legend } from "./legend";
import { COLUMNS, changed, type MapState, ROWS, VIEWS } from "./state";
import { MapTable } from "./table";

type Props = ViewProps<ShownEvidenceMap, MapState>;

export function EvidenceMapView({ content, state, change, name }: Props) {
  const choose = (one: Partial<MapState>) => change(changed(state, one));
  const labelOf = (id: Axis["id"]) => axisNamed(content, id).label;
  const words = UI.map;
  return (
    <div class="evidence-map">
      <div class="map-choices">
        <Switch
          name={`${name}-kaart`}
          label={words.view}
          options={VIEWS.map((id) => ({ id, label: words.views[id] }))}
          chosen={state.view}
          choose={(view) => choose({ view })}
        />
        <Switch
          name={`${name}-rijen`}
          label={words.rows}
          options={ROWS.map((id) => ({ id, label: labelOf(id) }))}
          chosen={state.rows}
          choose={(rows) => choose({ rows })}
        />
        {state.view === "bewijs" ? (
          <Switch
            name={`${name}-kolommen`}
            label={words.columns}
            options={COLUMNS.map((id) => ({ id, label: labelOf(id) }))}
            chosen={state.columns}
            choose={(columns) => choose({ columns })}
          />
        ) : (
          <Level content={content} level={state.level} choose={(level) => choose({ level })} name={name} />
        )}
      </div>
      <Legend view={state.view} />
      <MapTable content={content} state={state} open={(cell) => choose({ cell })} name={name} />
      <p class="limits help">
        <strong>{words.limits}</strong> {content.limits}
      </p>
    </div>
  );
}

interface LevelProps {
  content: ShownEvidenceMap;
  level: string | null;
  choose: (level: string | null) => void;
  name: string;
}

function Level({ content, level, choose, name }: LevelProps) {
  const id = `${name}-zwaarte`;
  return (
    <div class="map-level">
      <label for={id}>{UI.map.level}</label>
      <select id={id} value={level ?? ""} onChange={(event) => choose(event.currentTarget.value || null)}>
        <option value="">{UI.map.any_level}</option>
        {axisNamed(content, "zwaarte").values.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}
