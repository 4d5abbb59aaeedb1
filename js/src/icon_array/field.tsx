/** The field of 100 shapes: at first with the reader's guess, then as it is. */

import { cells, askedPart, SIDE, WHOLE } from "./grid";
import { Shape, type Drawn } from "./shape";
import type { Scene } from "./types";
import { drawingAfter, drawingBefore } from "./words";

interface Props {
  scene: Scene;
  unit: string;
  /** What the reader thinks of at this moment. */
  draft: number | null;
  isShown: boolean;
}

export function Field({ scene, unit, draft, isShown }: Props) {
  const asked = askedPart(scene);
  const looks = isShown ? cells(scene.parts).map(({ look }) => look) : guessed(asked.look, draft ?? 0);
  const label = isShown ? drawingAfter(unit, scene.parts) : drawingBefore(unit, asked, draft);
  return (
    <svg class="icons" viewBox="0 0 100 100" role="img" aria-label={label}>
      {looks.map((look, place) => (
        <Shape key={place} look={look} x={(place % SIDE) * 10} y={Math.floor(place / SIDE) * 10} />
      ))}
    </svg>
  );
}

function guessed(look: Drawn, guess: number): Drawn[] {
  return Array.from({ length: WHOLE }, (_, place) => (place < guess ? look : "empty"));
}
