/** The net: the child in the middle, the people around it, and a thread for each moment at which somebody is there. */

import type { Network } from "../contract";
import { type NetworkState, placeOf } from "./people";
import { netSaid } from "./words";

/** How each moment's thread is drawn, so that colour never stands alone. */
const DASHES = ["none", "7 5", "1 6"];

/** About half the width of a letter of a name, as large as it is on a phone. */
const HALF_A_LETTER = 4.9;

/** From so many letters a name of more words stands on two lines. */
const LONG_NAME = 13;

/** From line to line. */
const LINE = 19;

/** How far threads to the same person lie apart. */
const APART = 7;

export function Net({ content, state }: { content: Network; state: NetworkState }) {
  const { people } = state;
  return (
    <svg class="net" viewBox="0 -22 400 356" role="img" aria-label={netSaid(content, state)}>
      {people.map(({ name, at }, number) =>
        content.moments.map(
          ({ id }, moment) =>
            at.includes(id) && (
              <path
                key={`${name}-${id}`}
                class={`net-thread moment-${moment}`}
                stroke-dasharray={DASHES[moment]}
                d={thread(placeOf(number, people.length), (moment - (content.moments.length - 1) / 2) * APART)}
              />
            ),
        ),
      )}
      {people.map(({ name }, number) => (
        <Person key={name} name={name} {...placeOf(number, people.length)} />
      ))}
      <rect class="scene-child" x={187} y={132} width={26} height={38} rx={13} />
      <text class="scene-words" x={200} y={188}>
        {content.child}
      </text>
    </svg>
  );
}

/** A name stands away from the child, clear of the threads, and inside the drawing. */
function Person({ name, x, y }: { name: string; x: number; y: number }) {
  const lines = onLines(name);
  const half = Math.max(...lines.map(({ length }) => length)) * HALF_A_LETTER + 4;
  const middle = Math.min(400 - half, Math.max(half, x));
  return (
    <g class="net-person">
      <rect class="scene-adult" x={x - 16} y={y - 26} width={32} height={52} rx={16} />
      <text class="scene-words" y={y < 152 ? y - 32 - (lines.length - 1) * LINE : y + 42}>
        {lines.map((line, number) => (
          <tspan key={line} x={middle} dy={number * LINE}>
            {line}{" "}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** A long name in two parts, as equal as its spaces allow. */
function onLines(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [best] = spaces.sort((one, other) => Math.abs(one - name.length / 2) - Math.abs(other - name.length / 2));
  return name.length < LONG_NAME || best === undefined ? [name] : [name.slice(0, best), name.slice(best + 1)];
}

/** From the child to somebody, bent a little to the side. */
function thread({ x, y }: { x: number; y: number }, aside: number): string {
  const length = Math.hypot(x - 200, y - 152) || 1;
  const [right, down] = [(-(y - 152) / length) * aside, ((x - 200) / length) * aside];
  return `M200 152Q${(200 + x) / 2 + right * 3} ${(152 + y) / 2 + down * 3} ${x + right} ${y + down}`;
}

/** A thread of a moment, beside its name. */
export function Sample({ moment }: { moment: number }) {
  return (
    <svg class="net-sample" viewBox="0 0 36 8" aria-hidden="true">
      <path class={`net-thread moment-${moment}`} stroke-dasharray={DASHES[moment]} d="M1 4H35" />
    </svg>
  );
}
