/** A sentence that folds out. A list holds many of these, and a native details element is several times as costly to draw. */

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

export function Disclosure({ label, children }: { label: string; children: ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="disclosure">
      <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {label}
      </button>
      {isOpen && <p>{children}</p>}
    </div>
  );
}
