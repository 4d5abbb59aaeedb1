/** The age: in words, on a slider that goes from stop to stop, and with a step back or forward. */

import { ageInWords } from "../core/dutch";
import { Stacked } from "../shared/stacked";
import { birthPlace, isSpare, ticks, units } from "./axis";
import { ageSaid, WORDS } from "./words";

interface Props {
  stops: readonly number[];
  age: number;
  move: (age: number) => void;
  name: string;
}

export function Slider({ stops, age, move, name }: Props) {
  const place = stops.indexOf(age);
  const to = (next: number) => {
    const stop = stops[next];
    if (stop !== undefined) move(stop);
  };
  return (
    <div class="age-control">
      <div class="age-now">
        <p>
          <label for={`${name}-age`}>{WORDS.age}</label>
          <strong>
            <Stacked texts={stops.map(ageInWords)} shown={place} />
          </strong>
        </p>
        <button type="button" aria-disabled={place === 0} onClick={() => to(place - 1)}>
          {WORDS.earlier}
        </button>
        <button type="button" aria-disabled={place === stops.length - 1} onClick={() => to(place + 1)}>
          {WORDS.later}
        </button>
      </div>
      <div class="on-scale">
        <input
          id={`${name}-age`}
          type="range"
          min={0}
          max={stops.length - 1}
          step={1}
          value={place}
          aria-valuetext={ageSaid(age)}
          onInput={(event) => to(Number(event.currentTarget.value))}
        />
        <Axis stops={stops} chosen={place} />
      </div>
    </div>
  );
}

/** The numbers under the slider; the slider itself says the age in words. */
function Axis({ stops, chosen }: { stops: readonly number[]; chosen: number }) {
  const last = stops.length - 1;
  const at = (place: number) => `${(place / last) * 100}%`;
  const birth = birthPlace(stops);
  return (
    <div class="axis" aria-hidden="true">
      {birth !== null && (
        <>
          <span class="birth" style={{ left: at(birth - 0.5) }} />
          <span class="birth-name" style={{ left: at(birth - 0.5) }}>
            {WORDS.birth}
          </span>
        </>
      )}
      {ticks(stops).map((tick, place) => (
        <span
          key={place}
          class={place === chosen ? "tick-number chosen" : "tick-number"}
          data-spare={isSpare(place, chosen, stops) || undefined}
          style={{ left: at(place) }}
        >
          {tick}
        </span>
      ))}
      {units(stops).map(({ unit, first, last: end }) => (
        <span key={unit} class="unit" style={{ left: at(first), width: at(end - first) }}>
          {WORDS[unit]}
        </span>
      ))}
    </div>
  );
}
