/** What the reader can do with a whole activity: begin again, share it, print it. */

import type { ComponentChildren } from "preact";
import { dateInWords, today } from "../core/dutch";
import { CopyLink } from "../shared/copy_link";
import { printOnly } from "../shared/print_only";
import { WORDS as SHARED } from "../shared/words";
import { linkTo } from "./address";
import type { ActivityContent } from "./engine";
import { OwnSentence } from "./practice";
import type { ActivityStore } from "./store";
import { WORDS } from "./words";

interface Props<Content extends ActivityContent, State> {
  store: ActivityStore<Content, State>;
  begin: () => void;
  place: string | null;
  readable: HTMLElement | null;
  sentence: string;
}

export function Tools<C extends ActivityContent, S>({ store, begin, place, readable, sentence }: Props<C, S>) {
  const { content, text } = store;
  const link = place && linkTo(place, content.id, text);
  // Paper that shows everything there is to choose has a link that begins afresh.
  const fresh = place && linkTo(place, content.id, "");
  const ownPaper = store.isBegun ? paperOf(store) : null;
  const printActivity = () => {
    const all = readable && <div dangerouslySetInnerHTML={{ __html: readable.innerHTML }} />;
    if (ownPaper || all) printOnly(<Sheet sentence={sentence} link={ownPaper ? link : fresh}>{ownPaper ?? all}</Sheet>);
  };
  return (
    <div class="take">
      {store.isBegun && (
        <button type="button" onClick={begin}>
          {WORDS.restart}
        </button>
      )}
      {link && <CopyLink label={SHARED.copyLink} address={() => link} />}
      {(readable || ownPaper) && (
        <button type="button" onClick={printActivity}>
          {SHARED.print}
        </button>
      )}
    </div>
  );
}

/** The reader's own choices on paper, for an engine that prints these; null for others. */
function paperOf<C extends ActivityContent, S>({ engine, content, state }: ActivityStore<C, S>) {
  if (!engine.Paper) return null;
  return (
    <>
      <h3>{content.title}</h3>
      <engine.Paper content={content} state={state} />
    </>
  );
}

interface SheetProps {
  sentence: string;
  link: string | null;
  children: ComponentChildren;
}

/** The activity on paper: the reader's own choices, or else everything that can be read in it. */
function Sheet({ sentence, link, children }: SheetProps) {
  return (
    <>
      <p class="small">
        {SHARED.handbook}, {dateInWords(today())}
      </p>
      {children}
      <OwnSentence sentence={sentence} />
      {link && <p class="small">{link}</p>}
    </>
  );
}
