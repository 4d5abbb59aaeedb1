/** The parts in words, with their shapes; their numbers only once the reader has guessed. */

import { Shape } from "./shape";
import type { Scene } from "./types";
import { ofWhole } from "./words";

export function Legend({ scene, unit, isShown }: { scene: Scene; unit: string; isShown: boolean }) {
  return (
    <div class="legend">
      <p>{ofWhole(unit)}</p>
      <ul>
        {scene.parts.map(({ id, label, count, look }) => (
          <li key={id} class={id === scene.asked ? "asked" : undefined}>
            <span class="how-many">{isShown ? count : <span aria-hidden="true">?</span>}</span>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <Shape look={look} />
            </svg>
            <span>{label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
