/** Spans as bars on the scale, and a line at the chosen age. */

import type { Span, Timeline } from "../contract";
import { birthPlace } from "./axis";
import { type Bar, barOf, holdsAt, placeOf } from "./spans";
import { rangeSaid, WORDS } from "./words";

/** All bars below each other. */
export function Bars({ content: { tracks, spans, stops }, age }: { content: Timeline; age: number }) {
  return (
    <div class="tracks" style={onScale(age, stops)}>
      {tracks.map(({ id, label }) => (
        <div key={id}>
          <h4>{label}</h4>
          <ul>
            {spans
              .filter(({ track }) => track === id)
              .map((span) => (
                <Row key={span.id} span={span} stops={stops} isNow={holdsAt(span, age, stops)} />
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** Where the chosen age and the birth stand, for the style sheet. */
export function onScale(age: number, stops: readonly number[]): Record<string, number> {
  const birth = birthPlace(stops);
  const place = placeOf(age, stops);
  return birth === null ? { "--age": place } : { "--age": place, "--birth": (birth - 0.5) / (stops.length - 1) };
}

function Row({ span, stops, isNow }: { span: Span; stops: readonly number[]; isNow: boolean }) {
  return (
    <li class={isNow ? "span now" : "span"}>
      <span class="name">
        {span.label}
        <span class="unseen">, {rangeSaid(span)}</span>
        {isNow && <strong> {WORDS.now}</strong>}
      </span>
      <Lane span={span} stops={stops} />
    </li>
  );
}

/** A bar on the scale; an arrow says that it goes on. */
export function Lane({ span, stops }: { span: Span; stops: readonly number[] }) {
  return (
    <span class="lane" aria-hidden="true">
      <span class={span.goes_on ? "bar goes-on" : "bar"} style={styleOf(barOf(span, stops))} />
    </span>
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
