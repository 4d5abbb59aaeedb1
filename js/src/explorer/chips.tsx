/** Things that were chosen, each with a button that takes it away. */

import { useRef } from "preact/hooks";
import { WORDS } from "./wording";

export interface Chip {
  key: string;
  words: string;
  remove: () => void;
}

interface Props {
  chips: readonly Chip[];
  label: string;
  /** Where the focus goes when nothing is left to take away. */
  whenEmpty: () => void;
}

export function Chips({ chips, label, whenEmpty }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const takeAway = (chip: Chip, place: number) => {
    chip.remove();
    // The button is gone, so the focus goes to its neighbour.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll("button") ?? [];
      const next = buttons[Math.min(place, buttons.length - 1)];
      if (next) next.focus();
      else whenEmpty();
    });
  };
  return (
    <ul class="chips" ref={list} aria-label={label} hidden={chips.length === 0}>
      {chips.map((chip, place) => (
        <li key={chip.key}>
          <button type="button" class="chip" onClick={() => takeAway(chip, place)}>
            <span>
              {chip.words} <span class="unseen">{WORDS.remove}</span>
            </span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
