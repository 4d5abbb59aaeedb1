/** What the reader can do: a slider through moments in a row, and a button for each act. */

import { useRef } from "preact/hooks";
import { useFocusNext } from "../activity/focus";
import type { ShownScene } from "../contract";
import { Stacked } from "../shared/stacked";
import { actsAt, type SceneState, shown } from "./state";
import { WORDS } from "./words";

interface Props {
  content: ShownScene;
  state: SceneState;
  go: (moment: string) => void;
  name: string;
}

export function Controls({ content, state, go, name }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const moment = shown(state, content);
  const acts = actsAt(moment, content);
  const act = (to: string) => {
    focusNext(
      () => area.current?.querySelector<HTMLElement>(`button[data-to="${to}"]`) ?? area.current?.querySelector<HTMLElement>("button"),
    );
    go(to);
  };
  return (
    <div class="scene-controls" ref={area}>
      {content.slider && <Stops slider={content.slider} content={content} at={moment.id} go={go} name={name} />}
      {acts.length > 0 && (
        <div class="scene-acts" role="group" aria-label={WORDS.acts}>
          {acts.map(({ label, to }) => (
            <button
              key={label}
              type="button"
              data-to={to}
              aria-pressed={acts.length > 1 ? to === moment.id : undefined}
              onClick={() => act(to)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

interface StopsProps {
  slider: NonNullable<ShownScene["slider"]>;
  content: ShownScene;
  at: string;
  go: (moment: string) => void;
  name: string;
}

/** The slider waits at its last place while the scene is somewhere else. */
function Stops({ slider: { label, stops }, content: { moments }, at, go, name }: StopsProps) {
  const last = useRef(0);
  const place = stops.indexOf(at);
  if (place >= 0) last.current = place;
  const labelOf = (stop: string | undefined) => moments.find(({ id }) => id === stop)?.label;
  return (
    <p class="scene-slider">
      <label for={`${name}-schuif`}>{label}</label>
      <input
        id={`${name}-schuif`}
        type="range"
        min={0}
        max={stops.length - 1}
        step={1}
        value={last.current}
        disabled={place < 0}
        aria-valuetext={labelOf(stops[last.current])}
        onInput={(event) => {
          const stop = stops[Number(event.currentTarget.value)];
          if (stop !== undefined && stop !== at) go(stop);
        }}
      />
      <span class="scene-stop" aria-hidden="true">
        <Stacked texts={stops.map((stop) => labelOf(stop) ?? "")} shown={last.current} />
      </span>
    </p>
  );
}
