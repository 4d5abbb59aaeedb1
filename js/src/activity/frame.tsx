/** What stands around every activity: title, safety, the reader's own sentence, sources, and what can be taken along. */

import { useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import type { ClassSession } from "../classroom/session";
import { type Activity, UI } from "../contract";
import { Aged, Reviewed } from "../shared/reviewed";
import { SourceList } from "../shared/source_list";
import { GuessBeside, GuessField } from "./guess";
import { Paragraphs } from "./paragraphs";
import { OwnSentence, Practice } from "./practice";
import { Safety } from "./safety";
import type { Sheet } from "./sheets";
import type { ActivityStore } from "./store";
import { Tools } from "./tools";

interface Props<Content extends Activity, State> {
  store: ActivityStore<Content, State>;
  /** The engine, for its looks. */
  kind: string;
  /** Unique on the page. */
  name: string;
  /** The anchor of this activity in the book; null in Jupyter. */
  place: string | null;
  /** What is printed; null when there is no such form. */
  sheet: Sheet | null;
  /** What a class gets of it; null when it cannot be shown to one. */
  session: ClassSession | null;
}

export function Frame<C extends Activity, S>({ store, kind, name, place, sheet, session }: Props<C, S>) {
  useRedrawOnChange(store);
  const [sentence, setSentence] = useState("");
  const [given, setGiven] = useState("");
  const [round, setRound] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const { engine, content, state, notices } = store;
  const titleId = `${name}-titel`;
  const begin = () => {
    store.restart();
    setGiven("");
    setRound(round + 1); // a fresh view: what was folded open is closed again
    heading.current?.focus();
  };
  return (
    <>
      <article class="activity" data-kind={kind} aria-labelledby={titleId}>
        <h3 id={titleId} ref={heading} tabIndex={-1}>
          {content.title}
        </h3>
        {content.safety && <Safety />}
        {!content.own && <Aged reviewed={content.reviewed_on} />}
        <Paragraphs text={content.intro} />
        {notices.map((notice) => (
          <p class="notice" key={notice}>
            {notice}
          </p>
        ))}
        {content.guess && <GuessField guess={content.guess} given={given} write={setGiven} name={name} />}
        <engine.View key={round} content={content} state={state} change={(next) => store.change(next)} name={name} />
        {content.guess && engine.isDone && store.isDone && <GuessBeside guess={content.guess} given={given} />}
        {content.practice && store.isDone && <Practice prompt={content.practice} name={name} sentence={sentence} write={setSentence} />}
        <footer>
          {content.caveat && <Caveat text={content.caveat} />}
          <Sources content={content} />
          {content.own ? <p class="help">{UI.own.activity}</p> : <Reviewed day={content.reviewed_on} />}
          <Tools store={store} begin={begin} place={place} sheet={sheet} session={session} sentence={sentence} />
        </footer>
      </article>
      <OwnSentence sentence={sentence} />
    </>
  );
}

/** An activity in little room: the engine's small view, and nothing around it. */
export function SmallFrame<C extends Activity, S>({ store, name }: Pick<Props<C, S>, "store" | "name">) {
  useRedrawOnChange(store);
  const { engine, content, state } = store;
  if (!engine.Compact) throw new Error("this activity has no small form");
  return (
    <div class="activity-small">
      <engine.Compact content={content} state={state} change={(next) => store.change(next)} name={name} />
    </div>
  );
}

function Caveat({ text }: { text: string }) {
  return (
    <div class="caveat help">
      <strong>{UI.activity.caveat}</strong> <Paragraphs text={text} />
    </div>
  );
}

function Sources({ content }: { content: Activity }) {
  const sources = Object.values(content.sources);
  if (sources.length === 0) return null;
  return (
    <details>
      <summary>
        {UI.activity.sources} ({sources.length})
      </summary>
      <SourceList sources={sources} />
    </details>
  );
}

function useRedrawOnChange<C extends Activity, S>(store: ActivityStore<C, S>): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => store.subscribe(() => redraw(undefined as never)), [store]);
}
