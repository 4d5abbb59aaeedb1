/** The timeline: predict, then move the age and see what matters then. */

import type { ViewProps } from "../activity/engine";
import { Prediction } from "../activity/prediction";
import type { Timeline } from "../contract";
import { Bars } from "./bars";
import { Matters } from "./matters";
import { Slider } from "./slider";
import { holdsAt } from "./spans";
import type { TimelineState } from "./state";
import { announcement, WORDS } from "./words";

export function View({ content, state, change, name }: ViewProps<Timeline, TimelineState>) {
  const { stops, spans } = content;
  const { age, answer } = state;
  const held = spans.filter((span) => holdsAt(span, age, stops));
  return (
    <>
      <Prediction question={content.question} answer={answer} choose={(answer) => change({ ...state, answer })} name={name} />
      <div class="timeline">
        <Slider stops={stops} age={age} move={(age) => change({ ...state, age })} name={name} />
        <p class="unseen" role="status">
          {announcement(age, held)}
        </p>
        <Matters content={content} age={age} />
        <details class="all-spans">
          <summary>{WORDS.all}</summary>
          <Bars content={content} age={age} />
        </details>
      </div>
    </>
  );
}
