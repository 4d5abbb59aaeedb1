/** What the class reads and chooses from, with the hands beside it when they are counted. */

import { LETTERS } from "./keys";
import type { ClassOption } from "./session";
import type { RoomState } from "./state";
import { hands, ROUNDS, share } from "./tally";
import { hand, letter, WORDS } from "./words";

export function Ask({ room }: { room: RoomState }) {
  const { step, place } = room;
  const hasOptions = step.options.length > 0;
  const isCounting = place.isCounting && hasOptions && !step.several;
  return (
    <>
      {step.lead.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {step.question && (
        <div class="ask">
          <p class="question" id="klas-vraag">
            {step.question}
          </p>
          {isCounting && <RoundChoice room={room} />}
          {hasOptions && (
            <ul class={step.options.length > LETTERS ? "options many" : "options"} role="group" aria-labelledby="klas-vraag">
              {step.options.map((option, at) => (
                <li key={option.id} class={isCounting ? "counted" : undefined}>
                  <OptionButton option={option} at={at} room={room} />
                  {isCounting && <Hands option={option} at={at} room={room} />}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}

function OptionButton({ option, at, room }: { option: ClassOption; at: number; room: RoomState }) {
  const { step } = room;
  return (
    <button
      type="button"
      class="option"
      data-option={option.id}
      aria-pressed={step.chosen.includes(option.id)}
      onClick={() => room.choose(option.id)}
    >
      {step.options.length <= LETTERS && <strong class="letter">{letter(at)}</strong>}
      <span>{option.text}</span>
      {step.chosen.includes(option.id) && <em>{WORDS.chosen}</em>}
    </button>
  );
}

function RoundChoice({ room }: { room: RoomState }) {
  const { round } = room.place;
  return (
    <button type="button" class="round" onClick={() => room.go({ round: round === "before" ? "after" : "before" })}>
      {round === "before" ? WORDS.first : WORDS.second}
    </button>
  );
}

/** The hands of one option: counted in this round, and a bar for each round. */
function Hands({ option: { id }, at, room }: { option: ClassOption; at: number; room: RoomState }) {
  const { round } = room.place;
  return (
    <div class="hands">
      <button type="button" aria-label={hand(at, false)} onClick={() => room.count(id, -1)}>
        −
      </button>
      <button type="button" aria-label={hand(at, true)} onClick={() => room.count(id, 1)}>
        +
      </button>
      <div class="bars">
        {ROUNDS.map((one) => (
          <p key={one} class={one === round ? "bar now" : "bar"} data-round={one}>
            <span>{WORDS[one]}</span>
            <span class="lane">
              <span style={{ width: `${share(room.tally, one, id) * 100}%` }} />
            </span>
            <strong>{hands(room.tally, one, id)}</strong>
          </p>
        ))}
      </div>
    </div>
  );
}
