/** At the end of a page with several activities: all of them on paper, in both forms. */

import { render } from "preact";
import { useState } from "preact/hooks";
import { WORDS as SHARED } from "../shared/words";
import { type Form, printPage, sheetsOfPage } from "./sheets";
import { WORDS } from "./words";

/** The place to which a link leads for the sheets of a page. */
export const PAPER_PLACE = "papier";

const FORMS: readonly Form[] = ["werkblad", "antwoordblad"];

/** Offer the sheets of the page, if it has more than one activity. */
export function offerPaper(): void {
  const article = document.querySelector<HTMLElement>("article.page-text");
  if (!article || sheetsOfPage() < 2 || document.getElementById(PAPER_PLACE)) return;
  const place = document.createElement("div");
  place.id = PAPER_PLACE;
  place.className = "hechting-root page-paper";
  article.append(place);
  const title = document.querySelector("h1")?.firstChild?.textContent?.trim() ?? document.title;
  render(<PagePaper title={title} />, place);
  if (location.hash === `#${PAPER_PLACE}`) place.scrollIntoView({ block: "center", behavior: "instant" });
}

function PagePaper({ title }: { title: string }) {
  const [isRefused, setRefused] = useState(false);
  return (
    <div class="take" role="group" aria-label={WORDS.pagePaper}>
      <span>{WORDS.pagePaper}:</span>
      {FORMS.map((form) => (
        <button type="button" key={form} onClick={() => printPage(title, form, () => setRefused(true))}>
          {WORDS[form]}
        </button>
      ))}
      <span class="help" aria-live="polite">
        {isRefused && SHARED.printRefused}
      </span>
    </div>
  );
}
