/** Prints a part of the explorer as it stands, without its buttons and with everything in it open. */

import { useRef, useState } from "preact/hooks";
import { dateInWords, today } from "../core/dutch";
import { printOnly } from "../shared/print_only";
import { WORDS as SHARED } from "../shared/words";

interface Props {
  /** Where the button stands: the part that is printed is around it. */
  part: string;
  /** Columns side by side need a sheet that lies on its side. */
  isWide?: boolean;
}

export function PrintPart({ part, isWide = false }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [isRefused, setRefused] = useState(false);
  const print = () => {
    const shown = button.current?.closest(part);
    if (!shown) return;
    setRefused(false);
    printOnly(<Sheet html={onPaper(shown)} isWide={isWide} />, () => setRefused(true));
  };
  return (
    <>
      <button type="button" ref={button} onClick={print}>
        {SHARED.print}
      </button>
      <span class="help" aria-live="polite">
        {isRefused && SHARED.printRefused}
      </span>
    </>
  );
}

function Sheet({ html, isWide }: { html: string; isWide: boolean }) {
  return (
    <div class={isWide ? "hechting-root wide" : "hechting-root"}>
      <p class="small">
        {SHARED.handbook}, {dateInWords(today())}
      </p>
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}

/** The HTML of a part as paper shows it. */
function onPaper(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const control of copy.querySelectorAll("button, .take, .chips, [aria-live]")) control.remove();
  for (const fold of copy.querySelectorAll("details")) fold.open = true;
  return copy.outerHTML;
}
