/** The tracks with their spans as bars on the scale, and a line at the chosen age. */

import { barOf, holdsAt, placeOf, type Bar } from "./spans";
import type { Span, TimelineContent } from "./types";
import { rangeSaid, WORDS } from "./words";

export function Bars({ content: { tracks, spans, stops }, age }: { content: TimelineContent; age: number }) {
  return (
    <div class="tracks" style={{ "--age": placeOf(age, stops) }}>
      {tracks.map(({ id, label }) => (
        <div key={id}>
          <h4>{label}</h4>
          <ul>
            {spans
              .filter(({ track }) => track === id)
              .map((span) => (
                <Row key={span.id} span={span} bar={barOf(span, stops)} isNow={holdsAt(span, age, stops)} />
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Row({ span, bar, isNow }: { span: Span; bar: Bar; isNow: boolean }) {
  return (
    <li class={isNow ? "span now" : "span"}>
      <span class="name">
        {span.label}
        <span class="unseen">, {rangeSaid(span)}</span>
        {isNow && <strong> {WORDS.now}</strong>}
      </span>
      <span class="lane" aria-hidden="true">
        <span class="bar" style={styleOf(bar)} />
      </span>
    </li>
  );
}

function styleOf({ left, width, solid_from, solid_to }: Bar): Record<string, string> {
  return {
    left: `${left}%`,
    width: `${width}%`,
    "--solid-from": `${solid_from}%`,
    "--solid-to": `${solid_to}%`,
  };
}
