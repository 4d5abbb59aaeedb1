/** Prints one sheet instead of the whole page. */

import { type ComponentChild, render } from "preact";

const PRINTING = "hechting-printing";

const SHEET = "hechting-sheet";

/** Milliseconds in which a browser that is willing to print begins to. */
const PATIENCE = 1000;

/**
 * Print this content and nothing else; the page stands again as soon as the browser is done printing.
 *
 * A browser may refuse without a word, such as in a frame that may not open windows: then the page stands again too, or its next print
 * would still be this sheet, and `sayRefused` is called.
 */
export function printOnly(content: ComponentChild, sayRefused: () => void = () => {}): void {
  document.querySelector(`.${SHEET}`)?.remove();
  const sheet = document.createElement("section");
  sheet.className = SHEET;
  render(content, sheet);
  document.body.append(sheet);
  document.documentElement.classList.add(PRINTING);
  const over = new AbortController();
  const tidy = () => {
    over.abort();
    sheet.remove();
    document.documentElement.classList.remove(PRINTING);
  };
  let isPrinting = false;
  addEventListener("beforeprint", () => (isPrinting = true), { signal: over.signal });
  addEventListener("afterprint", tidy, { signal: over.signal });
  tryToPrint();
  setTimeout(() => {
    if (isPrinting || over.signal.aborted) return;
    tidy();
    sayRefused();
  }, PATIENCE);
}

/** A browser that refuses may also throw. */
function tryToPrint(): void {
  try {
    print();
  } catch {
    // What was not begun is taken back above.
  }
}
