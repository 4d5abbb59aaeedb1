/** Buttons that save a figure's numbers and its drawing. */

import { useState } from "preact/hooks";
import { saveDrawing, saveNumbers } from "./save";
import { WORDS } from "./words";

export function TakeAlong({ section, figure }: { section: HTMLElement; figure: string }) {
  const [isUnsure, setUnsure] = useState(false);
  const save = (act: typeof saveNumbers) => setUnsure(!act(section, figure));
  return (
    <div class="take-along">
      <button type="button" onClick={() => save(saveNumbers)}>
        {WORDS.csv}
      </button>
      <button type="button" onClick={() => save(saveDrawing)}>
        {WORDS.svg}
      </button>
      <span class="help" aria-live="polite">
        {isUnsure && WORDS.noFile}
      </span>
    </div>
  );
}
