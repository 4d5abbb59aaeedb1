/** A dialogue from the first step to where the reader is; what was said stays readable above. */

import { useRef, useState } from "preact/hooks";
import type { ViewProps } from "../activity/engine";
import { useFocusNext } from "../activity/focus";
import { Paragraphs } from "../activity/paragraphs";
import { StepView } from "./step_view";
import type { DialogueContent, DialogueState } from "./types";
import { follow } from "./way";
import { WORDS } from "./words";

export function DialogueView({ content, state: { choices }, change, name }: ViewProps<DialogueContent, DialogueState>) {
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const [goneOn, setGoneOn] = useGoneOn(choices.length);
  const { turns } = follow(choices, content);
  const isDone = turns.at(-1)?.chosen !== null;
  const inStep = (place: number, selector: string) => () =>
    root.current?.querySelector<HTMLElement>(`:scope > [data-step="${place}"] ${selector}`);
  const choose = (place: number, id: string) => change({ choices: [...choices.slice(0, place), `${turns[place]!.step.id}.${id}`] });
  const chooseAgain = (place: number) => {
    const taken = inStep(place, '[aria-pressed="true"]')();
    focusNext(() => taken);
    setGoneOn(place);
    change({ choices: choices.slice(0, place) });
  };
  const goOn = (place: number) => {
    focusNext(inStep(place + 1, "h4"));
    setGoneOn(place + 1);
  };

  return (
    <div class="dialogue" ref={root}>
      <div class="people">
        <Paragraphs text={content.people} />
      </div>
      {turns.slice(0, goneOn < choices.length ? choices.length : turns.length).map((turn, place) => (
        <StepView
          key={`${place}-${turn.step.id}`}
          turn={turn}
          place={place}
          content={content}
          name={`${name}-${place}`}
          choose={(id) => choose(place, id)}
          chooseAgain={() => chooseAgain(place)}
          goOn={place === choices.length - 1 && goneOn < choices.length && !isDone ? () => goOn(place) : null}
        />
      ))}
      {isDone && (
        <div class="closing">
          <h4>{WORDS.closing}</h4>
          <Paragraphs text={content.closing} />
        </div>
      )}
    </div>
  );
}

/** After how many choices the reader went on; never more than there are choices left. */
function useGoneOn(choices: number): [number, (count: number) => void] {
  const [goneOn, setGoneOn] = useState(0);
  if (goneOn > choices) setGoneOn(choices);
  return [Math.min(goneOn, choices), setGoneOn];
}
