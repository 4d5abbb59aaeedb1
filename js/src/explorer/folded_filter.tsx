/** A group of controls that folds under its name. */

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { say } from "../core/say";
import { WORDS } from "./wording";

interface Props {
  label: string;
  /** How much is chosen in it. */
  count: number;
  isOpenAtFirst?: boolean;
  children: ComponentChildren;
}

export function FoldedFilter({ label, count, isOpenAtFirst = false, children }: Props) {
  // What was chosen elsewhere, such as in the address, is to be seen; what the reader folds afterwards stays folded.
  const [isOpen, setOpen] = useState(isOpenAtFirst || count > 0);
  return (
    <details class="filter" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {label}
        {count > 0 && <span class="count"> {say(WORDS.chosenSo, { count })}</span>}
      </summary>
      <fieldset>
        <legend class="unseen">{label}</legend>
        {children}
      </fieldset>
    </details>
  );
}
