/** The choice of a scene, where there is more than one. */

import type { Scene } from "./types";
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
    <fieldset class="hechting-outcomes">
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
