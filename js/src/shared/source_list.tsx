/** Sources in full: title, organisation, year, what they support, and the day they were read. */

import { dateInWords } from "../core/dutch";
import type { Source } from "../core/types";

export function SourceList({ sources, withSupport = true }: { sources: readonly Source[]; withSupport?: boolean }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.url + source.title}>
          <SourceWords source={source} />
          {withSupport && <span class="help"> Gebruikt voor: {source.supports}.</span>}
        </li>
      ))}
    </ul>
  );
}

/** One source in a sentence, for a list or right under what rests on it. */
export function SourceWords({ source }: { source: Source }) {
  return (
    <>
      <SourceLink source={source} />. {source.organisation}
      {source.year !== null && `, ${source.year}`}. Gelezen op {dateInWords(source.read_on)}.
    </>
  );
}

/** Only web addresses become links, whatever a library of one's own holds. */
function SourceLink({ source: { title, url } }: { source: Source }) {
  return /^https?:\/\//.test(url) ? <a href={url}>{title}</a> : <span>{title}</span>;
}
