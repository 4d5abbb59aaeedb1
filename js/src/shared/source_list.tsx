/** Sources in full: who says it and where, what it supports, and the day on which it was read. */

import { type Source, UI } from "../contract";
import { dateInWords } from "../core/dutch";
import { say } from "../core/say";

export function SourceList({ sources, withSupport = true }: { sources: readonly Source[]; withSupport?: boolean }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.url + source.title}>
          <SourceWords source={source} support={withSupport ? say(UI.sources.supports, { supports: source.supports }) : ""} />
        </li>
      ))}
    </ul>
  );
}

/** One source in a sentence, for a list or right under what rests on it. */
export function SourceWords({ source, support = "" }: { source: Source; support?: string }) {
  return (
    <>
      {source.organisation}
      {source.year !== null && ` (${source.year})`}. <SourceLink source={source} />.{" "}
      {source.weak && `${say(UI.sources.weak, { why: source.weak })} `}
      {support && <span class="help">{support} </span>}
      {say(UI.sources.read_on, { date: dateInWords(source.read_on) })}
    </>
  );
}

/** Only web addresses become links, whatever a library of one's own holds. */
export function SourceLink({ source: { title, language, url } }: { source: Pick<Source, "title" | "language" | "url"> }) {
  const lang = language === "nl" ? undefined : language;
  return /^https?:\/\//.test(url) ? (
    <a href={url} lang={lang}>
      {title}
    </a>
  ) : (
    <span lang={lang}>{title}</span>
  );
}
