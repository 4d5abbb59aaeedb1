/**
 * One choice out of a few, made with one click. What follows from it stands right under what was chosen, so that nothing
 * above it moves. Until the reader chooses again, the others can only be read.
 */

import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { useShowNext } from "./focus";

export interface Option {
  id: string;
  text: string;
}

interface Props<T extends Option> {
  options: readonly T[];
  chosen: T | null;
  choose: (id: string) => void;
  /** The id of the element that asks the question. */
  labelledBy: string;
  /** What is said of the chosen option; screen readers hear it at once. */
  feedback: (option: T) => ComponentChildren;
  /** What the reader can do then. */
  actions?: ComponentChildren;
}

export function Choice<T extends Option>({ options, chosen, choose, labelledBy, feedback, actions }: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const showNext = useShowNext();
  const take = (id: string) => {
    showNext(() => list.current?.querySelector<HTMLElement>(".fit"));
    choose(id);
  };
  return (
    <ul class="choice" role="group" aria-labelledby={labelledBy} ref={list}>
      {options.map((option) => {
        const isChosen = option.id === chosen?.id;
        return (
          <li key={option.id} role="presentation">
            <button
              type="button"
              class="option"
              data-option={option.id}
              aria-pressed={isChosen}
              disabled={chosen !== null && !isChosen}
              onClick={() => !isChosen && take(option.id)}
            >
              {option.text}
            </button>
            <div class="feedback" aria-live="polite">
              {isChosen && feedback(option)}
            </div>
            {isChosen && actions && <div class="actions">{actions}</div>}
          </li>
        );
      })}
    </ul>
  );
}
