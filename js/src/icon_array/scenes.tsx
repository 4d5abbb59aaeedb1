/** The choice of a scene, where there is more than one. */

import type { Scene } from "../contract";
import { WORDS } from "./words";

interface Props {
  scenes: readonly Scene[];
  chosen: string;
  choose: (scene: string) => void;
  name: string;
}

export function Scenes({ scenes, chosen, choose, name }: Props) {
  if (scenes.length < 2) return null;
  return (
    // Several on a page ask the same; who hears the page tells them apart by what there is to choose.
    <fieldset class="hechting-outcomes" aria-label={`${WORDS.scenes}: ${scenes[0]?.label} …`}>
      <legend>{WORDS.scenes}</legend>
      {scenes.map(({ id, label }) => (
        <label key={id}>
          <input type="radio" name={`${name}-groep`} checked={id === chosen} onChange={() => choose(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
