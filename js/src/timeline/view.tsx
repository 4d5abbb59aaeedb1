/** The timeline: predict, then move the age and see what matters then. */

import type { ViewProps } from "../activity/engine";
import { Bars } from "./bars";
import { Matters } from "./matters";
import { Prediction } from "./prediction";
import { Slider } from "./slider";
import { holdsAt } from "./spans";
import type { TimelineContent, TimelineState } from "./types";
import { announcement } from "./words";

export function View({ content, state, change, name }: ViewProps<TimelineContent, TimelineState>) {
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
        <Bars content={content} age={age} />
        <Matters content={content} age={age} />
      </div>
    </>
  );
}
