/** The parts in words, with their shapes; their numbers only once the reader has guessed. */

import type { Scene } from "../contract";
import { Shape } from "./shape";
import { howMany, ofWhole, WORDS } from "./words";

export function Legend({ scene, unit, isShown }: { scene: Scene; unit: string; isShown: boolean }) {
  return (
    <div class="legend">
      <p>{ofWhole(unit)}</p>
      <ul>
        {scene.parts.map((part) => (
          <li key={part.id} class={part.id === scene.asked ? "asked" : undefined}>
            <span class="how-many">{isShown ? howMany(part) : <span aria-hidden="true">?</span>}</span>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <Shape look={part.look} />
            </svg>
            <span>{part.label}</span>
          </li>
        ))}
      </ul>
      {isShown && <p class="help">{WORDS.ring}</p>}
      {isShown && scene.parts.some(({ between }) => between !== null) && <p class="help">{WORDS.unsure}</p>}
    </div>
  );
}
