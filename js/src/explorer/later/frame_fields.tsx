/** The frame in numbers: what a keyboard draws with. */

import type { Brush } from "../../contract";
import { ageRange } from "../../core/dutch";
import { FIRST_MONTH } from "../../core/landscape";
import { say } from "../../core/say";
import { NumberField } from "../../shared/number_field";
import type { ExplorerStore } from "../store";
import { shownGroups } from "../wording";
import type { Dot } from "./dots";
import { boundsOf } from "./scales";
import { WORDS } from "./words";

export function FrameFields({ dots, store }: { dots: readonly Dot[]; store: ExplorerStore }) {
  const whole = boundsOf(dots);
  const { brush } = store.state;
  const now = brush ?? whole;
  const change = (part: Partial<Brush>) => store.frame(orNone({ ...now, ...part }, whole));
  const count = dots.filter(({ isFramed }) => isFramed).length;
  const shown = shownGroups(store.question).reduce((sum, group) => sum + store.listed[group].length, 0);
  const most = Math.max(whole.hours_to, now.hours_to);
  const oldest = Math.max(whole.age_to, now.age_to);
  return (
    <div class="landscape-frame">
      <fieldset class="pair">
        <legend>{WORDS.frame}</legend>
        <NumberField
          label={WORDS.hoursFrom}
          value={now.hours_from}
          min={0}
          max={now.hours_to}
          onChange={(hours_from) => change({ hours_from: hours_from ?? 0 })}
        />
        <NumberField
          label={WORDS.hoursTo}
          value={now.hours_to}
          min={now.hours_from}
          max={most}
          onChange={(hours_to) => change({ hours_to: hours_to ?? most })}
        />
        <NumberField
          label={WORDS.ageFrom}
          value={now.age_from}
          min={FIRST_MONTH}
          max={now.age_to}
          onChange={(age_from) => change({ age_from: age_from ?? whole.age_from })}
        />
        <NumberField
          label={WORDS.ageTo}
          value={now.age_to}
          min={now.age_from}
          max={oldest}
          onChange={(age_to) => change({ age_to: age_to ?? oldest })}
        />
      </fieldset>
      <p class="help">
        {WORDS.frameHelp} {say(WORDS.ages, { range: ageRange(now.age_from, now.age_to) })}
      </p>
      <p aria-live="polite">{brush ? say(WORDS.inFrame, { count, shown }) : WORDS.without}</p>
      {brush && (
        <button type="button" onClick={() => store.frame(null)}>
          {WORDS.noFrame}
        </button>
      )}
    </div>
  );
}

/** A frame around everything is none. */
function orNone(brush: Brush, whole: Brush): Brush | null {
  const names = ["hours_from", "hours_to", "age_from", "age_to"] as const;
  return names.every((name) => brush[name] === whole[name]) ? null : brush;
}
