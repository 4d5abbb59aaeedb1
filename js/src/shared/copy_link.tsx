/** Copies an address with the reader's choices; where the clipboard is closed, it stands ready in a field. */

import { useEffect, useRef, useState } from "preact/hooks";
import { WORDS } from "./words";

interface Props {
  label: string;
  /** Asked at the click: what is drawn may be a moment behind what the reader chose. */
  address: () => string;
}

export function CopyLink({ label, address }: Props) {
  const now = address();
  const [outcome, setOutcome] = useState<"copied" | "by hand" | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setOutcome(null), [now]);
  useEffect(() => {
    if (outcome !== "by hand") return;
    field.current?.focus();
    field.current?.select();
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
      setOutcome("copied");
    } catch {
      setOutcome("by hand");
    }
  };
  return (
    <div class="copy-link">
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span class="help" aria-live="polite">
        {outcome === "copied" && (location.protocol === "file:" ? WORDS.linkOfThisComputer : WORDS.linkCopied)}
      </span>
      {outcome === "by hand" && (
        <label>
          <span>{WORDS.linkToCopy}</span>
          <input ref={field} type="text" readOnly value={now} />
        </label>
      )}
    </div>
  );
}
