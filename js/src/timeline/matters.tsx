/** What matters at the chosen age, track by track, in words. */

import { Paragraphs } from "../activity/paragraphs";
import { SourceWords } from "../shared/source_list";
import { holding, isVagueAt } from "./spans";
import type { Span, TimelineContent } from "./types";
import { mattersAt, rangeSaid, WORDS } from "./words";

interface Props {
  content: TimelineContent;
  age: number;
}

export function Matters({ content, age }: Props) {
  const shown = content.tracks
    .map((track) => ({ track, spans: holding(content.spans, track.id, age, content.stops) }))
    .filter(({ spans }) => spans.length > 0);
  return (
    <div class="matters">
      <h4>{mattersAt(age)}</h4>
      {shown.length === 0 && <p>{WORDS.nothing}</p>}
      {shown.map(({ track, spans }) => (
        <div key={track.id}>
          <p class="track-name">{track.label}</p>
          {spans.map((span) => (
            <Matter key={span.id} span={span} content={content} age={age} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Matter({ span, content, age }: Props & { span: Span }) {
  const source = content.sources[span.source];
  return (
    <div class="matter">
      <h5>{span.label}</h5>
      <p class="help">
        {rangeSaid(span)}
        {isVagueAt(span, age) && (
          <>
            . <strong>{WORDS.vague}</strong>
          </>
        )}
      </p>
      <Paragraphs text={span.text} />
      {source && (
        <p class="help">
          {WORDS.source} <SourceWords source={source} />
        </p>
      )}
    </div>
  );
}
