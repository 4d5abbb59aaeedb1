/** Prints one sheet instead of the whole page. */

import { render, type ComponentChild } from "preact";

const PRINTING = "hechting-printing";

/** Print this content and nothing else; the page stands again as soon as the browser is done printing. */
export function printOnly(content: ComponentChild): void {
  const sheet = document.createElement("section");
  sheet.className = "hechting-sheet";
  render(content, sheet);
  document.body.append(sheet);
  document.documentElement.classList.add(PRINTING);
  const tidy = () => {
    sheet.remove();
    document.documentElement.classList.remove(PRINTING);
  };
  addEventListener("afterprint", tidy, { once: true });
  print();
}
