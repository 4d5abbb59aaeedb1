/** What the reader can do with a whole activity: begin again, share it, print it. */

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { ClassButtons } from "../classroom/buttons";
import type { ClassSession } from "../classroom/session";
import type { Activity } from "../contract";
import { dateInWords, today } from "../core/dutch";
import { CopyLink } from "../shared/copy_link";
import { printOnly } from "../shared/print_only";
import { WORDS as SHARED } from "../shared/words";
import { linkTo } from "./address";
import { OwnSentence } from "./practice";
import { Address, type Form, printSheet, type Sheet } from "./sheets";
import type { ActivityStore } from "./store";
import { WORDS } from "./words";

const FORMS: readonly Form[] = ["werkblad", "antwoordblad"];

interface Props<Content extends Activity, State> {
  store: ActivityStore<Content, State>;
  begin: () => void;
  place: string | null;
  sheet: Sheet | null;
  session: ClassSession | null;
  sentence: string;
}

export function Tools<C extends Activity, S>({ store, begin, place, sheet, session, sentence }: Props<C, S>) {
  const { content, text } = store;
  const [isRefused, setRefused] = useState(false);
  const link = place && linkTo(place, content.id, text);
  const ownPaper = store.isBegun ? paperOf(store) : null;
  const refused = () => setRefused(true);
  const printOwn = () => printOnly(<OwnSheet sentence={sentence} link={link} paper={ownPaper} />, refused);
  return (
    <div class="take">
      {store.isBegun && (
        <button type="button" onClick={begin}>
          {WORDS.restart}
        </button>
      )}
      {link && <CopyLink label={SHARED.copyLink} address={() => link} />}
      {ownPaper && (
        <button type="button" onClick={printOwn}>
          {SHARED.print}
        </button>
      )}
      {sheet &&
        FORMS.map((form) => (
          <button type="button" key={form} onClick={() => printSheet(sheet, form, sentence, refused)}>
            {WORDS[form]}
          </button>
        ))}
      {session && <ClassButtons session={session} />}
      <span class="help" aria-live="polite">
        {isRefused && SHARED.printRefused}
      </span>
    </div>
  );
}

/** The reader's own choices on paper, for an engine that prints these; null for others. */
function paperOf<C extends Activity, S>({ engine, content, state }: ActivityStore<C, S>) {
  if (!engine.Paper) return null;
  return (
    <>
      <h3>{content.title}</h3>
      <engine.Paper content={content} state={state} />
    </>
  );
}

interface OwnProps {
  sentence: string;
  link: string | null;
  paper: ComponentChildren;
}

/** The reader's own choices on paper. */
function OwnSheet({ sentence, link, paper }: OwnProps) {
  return (
    <>
      <p class="small">
        {SHARED.handbook}, {dateInWords(today())}
      </p>
      {paper}
      <OwnSentence sentence={sentence} />
      <Address of={link} />
    </>
  );
}
