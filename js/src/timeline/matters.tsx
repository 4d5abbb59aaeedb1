/** What matters at the chosen age, track by track, in words. */

import { Paragraphs } from "../activity/paragraphs";
import { type Span, type Timeline, UI } from "../contract";
import { SourceWords } from "../shared/source_list";
import { Lane, onScale } from "./bars";
import { holding, isVagueAt } from "./spans";
import { mattersAt, rangeSaid, WORDS } from "./words";

interface Props {
  content: Timeline;
  age: number;
}

export function Matters({ content, age }: Props) {
  const shown = content.tracks
    .map((track) => ({ track, spans: holding(content.spans, track.id, age, content.stops) }))
    .filter(({ spans }) => spans.length > 0);
  return (
    <div class="matters" style={onScale(age, content.stops)}>
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
    <div class="matter now">
      <h5>{span.label}</h5>
      <Lane span={span} stops={content.stops} />
      <p class="help">
        {rangeSaid(span)}
        {isVagueAt(span, age) && (
          <>
            . <strong>{UI.timeline.vague}</strong>
          </>
        )}
      </p>
      <Paragraphs text={span.text} />
      {source && (
        <p class="help">
          {UI.sources.source} <SourceWords source={source} />
        </p>
      )}
    </div>
  );
}
