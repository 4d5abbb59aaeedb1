/** A part behind its heading, drawn only once it is open: a form that nobody sees is nothing to step over. */

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface Props {
  class?: string;
  summary: string;
  children: ComponentChildren;
}

export function Folded({ class: name, summary, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class={name} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  );
}
