/** The field of 100 shapes: at first with the reader's guess, then as it is, with a ring around what was guessed. */

import type { Scene } from "../contract";
import { askedPart, cells, firstCell, isAmong, SIDE, unsureCells, WHOLE } from "./grid";
import { type Drawn, Shape } from "./shape";
import { drawingAfter, drawingBefore } from "./words";

interface Props {
  scene: Scene;
  unit: string;
  /** What the reader thinks of at this moment. */
  draft: number | null;
  /** What the reader settled on; null before that, and where nobody guessed. */
  guess: number | null;
  /** Whether the numbers are shown. */
  isShown: boolean;
}

export function Field({ scene, unit, draft, guess, isShown }: Props) {
  const { parts } = scene;
  const asked = askedPart(scene);
  const first = firstCell(parts, asked);
  const looks = isShown ? cells(parts).map(({ look }) => look) : thought(asked.look, first, draft ?? 0);
  const unsure = isShown ? unsureCells(parts, asked) : new Set<number>();
  const label = isShown ? drawingAfter(unit, parts, asked, guess) : drawingBefore(unit, asked, draft);
  return (
    <svg class={isShown ? "icons counted" : "icons"} viewBox="0 0 100 100" role="img" aria-label={label}>
      {looks.map((look, place) => (
        <Shape
          key={place}
          look={look}
          x={(place % SIDE) * 10}
          y={Math.floor(place / SIDE) * 10}
          turn={(place - first + WHOLE) % WHOLE}
          isGuessed={isShown && guess !== null && isAmong(place, first, guess)}
          isUnsure={unsure.has(place)}
        />
      ))}
    </svg>
  );
}

function thought(look: Drawn, first: number, guess: number): Drawn[] {
  return Array.from({ length: WHOLE }, (_, place) => (isAmong(place, first, guess) ? look : "empty"));
}
