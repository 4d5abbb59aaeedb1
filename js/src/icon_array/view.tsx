/** The icon array: choose a scene, guess, and see the number as shapes. */

import { useRef, useState } from "preact/hooks";
import type { ViewProps } from "../activity/engine";
import { useFocusNext } from "../activity/focus";
import { byId } from "../activity/tokens";
import type { IconArray } from "../contract";
import { Stacked } from "../shared/stacked";
import { Field } from "./field";
import { Guess } from "./guess";
import { Legend } from "./legend";
import { Note, Result } from "./result";
import { Scenes } from "./scenes";
import type { IconArrayState } from "./state";

export function View({ content, state, change, name }: ViewProps<IconArray, IconArrayState>) {
  /** What the reader thinks of but did not settle on yet, by scene. */
  const [drafts, setDrafts] = useState<Record<string, number | null>>({});
  const area = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const scene = byId(content.scenes, state.scene);
  if (!scene) throw new Error(`no scene is named ${state.scene}`);

  const guess = state.guesses[scene.id];
  const draft = drafts[scene.id] ?? null;
  const think = (number: number | null) => setDrafts({ ...drafts, [scene.id]: number });
  const settle = (number: number) => {
    think(null);
    change({ ...state, guesses: { ...state.guesses, [scene.id]: number } });
    focusNext(() => area.current?.querySelector<HTMLElement>(".beside"));
  };
  return (
    <div class="icon-array" ref={area}>
      <Scenes scenes={content.scenes} chosen={scene.id} choose={(id) => change({ ...state, scene: id })} name={name} />
      <p class="question">
        <Stacked texts={content.scenes.map(({ question }) => question)} shown={content.scenes.indexOf(scene)} />
      </p>
      <Field scene={scene} unit={content.unit} draft={draft} guess={guess ?? null} isShown={guess !== undefined} />
      <div class="beside-field">
        <Legend scene={scene} unit={content.unit} isShown={guess !== undefined} />
        {guess === undefined ? (
          <Guess key={scene.id} question={scene.question} draft={draft} think={think} settle={settle} />
        ) : (
          <Result scene={scene} guess={guess} />
        )}
      </div>
      {guess !== undefined && <Note content={content} scene={scene} />}
    </div>
  );
}
