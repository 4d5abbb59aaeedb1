/** What stands around every activity: title, safety, the reader's own sentence, sources, and what can be taken along. */

import { useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import { SourceList } from "../shared/source_list";
import type { ActivityContent } from "./engine";
import { OwnSentence, Practice } from "./practice";
import { Paragraphs } from "./paragraphs";
import { Safety } from "./safety";
import type { ActivityStore } from "./store";
import { Tools } from "./tools";
import { WORDS } from "./words";

interface Props<Content extends ActivityContent, State> {
  store: ActivityStore<Content, State>;
  /** The engine, for its looks. */
  kind: string;
  /** Unique on the page. */
  name: string;
  /** The anchor of this activity in the book; null in Jupyter. */
  place: string | null;
  /** What is printed; null when there is no such form. */
  readable: HTMLElement | null;
}

export function Frame<C extends ActivityContent, S>({ store, kind, name, place, readable }: Props<C, S>) {
  useRedrawOnChange(store);
  const [sentence, setSentence] = useState("");
  const [round, setRound] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const { engine, content, state, notices } = store;
  const titleId = `${name}-titel`;
  const begin = () => {
    store.restart();
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
        <Paragraphs text={content.intro} />
        {notices.map((notice) => (
          <p class="notice" key={notice}>
            {notice}
          </p>
        ))}
        <engine.View key={round} content={content} state={state} change={(next) => store.change(next)} name={name} />
        {content.practice && store.isDone && <Practice prompt={content.practice} name={name} sentence={sentence} write={setSentence} />}
        <footer>
          {content.caveat && <Caveat text={content.caveat} />}
          <Sources content={content} />
          <Tools store={store} begin={begin} place={place} readable={readable} sentence={sentence} />
        </footer>
      </article>
      <OwnSentence sentence={sentence} />
    </>
  );
}

function Caveat({ text }: { text: string }) {
  return (
    <div class="caveat help">
      <strong>{WORDS.caveat}</strong> <Paragraphs text={text} />
    </div>
  );
}

function Sources({ content }: { content: ActivityContent }) {
  const sources = Object.values(content.sources);
  if (sources.length === 0) return null;
  return (
    <details>
      <summary>{WORDS.sources} ({sources.length})</summary>
      <SourceList sources={sources} />
    </details>
  );
}

function useRedrawOnChange<C extends ActivityContent, S>(store: ActivityStore<C, S>): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => store.subscribe(() => redraw(undefined as never)), [store]);
}
