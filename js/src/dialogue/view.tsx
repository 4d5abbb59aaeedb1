/** A dialogue from the first step to where the reader is; what is done folds, and can be opened again. */

import { useRef, useState } from "preact/hooks";
import type { ViewProps } from "../activity/engine";
import { useFocusNext } from "../activity/focus";
import { Paragraphs } from "../activity/paragraphs";
import { type ShownDialogue, UI } from "../contract";
import { CaseChoice } from "./case_choice";
import { picksOf } from "./picks";
import { StepView } from "./step_view";
import type { DialogueState } from "./way";
import { follow } from "./way";

export function DialogueView({ content, state, change, name }: ViewProps<ShownDialogue, DialogueState>) {
  const { choices } = state;
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const { turns } = follow(choices, content);
  const isDone = turns.at(-1)?.chosen !== null;
  const [goneOn, setGoneOn] = useGoneOn(choices.length, isDone);
  const within = (selector: string) => () => root.current?.querySelector<HTMLElement>(`:scope > ${selector}`);
  const choose = (place: number, id: string) =>
    change({ ...state, choices: [...choices.slice(0, place), `${turns[place]!.step.id}.${id}`] });
  const chooseAgain = (place: number) => {
    focusNext(within(`[data-step="${place}"] [data-option="${turns[place]!.chosen!.id}"]`));
    setGoneOn(place);
    change({ ...state, choices: choices.slice(0, place) });
  };
  const goOn = (place: number) => {
    focusNext(within(place + 1 < turns.length ? `[data-step="${place + 1}"] h4` : ".closing h4"));
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
          isFolded={place < goneOn}
          choose={(id) => choose(place, id)}
          chooseAgain={() => chooseAgain(place)}
          goOn={place === choices.length - 1 && goneOn < choices.length ? () => goOn(place) : null}
        />
      ))}
      {isDone && (
        <div class="closing" data-place>
          <h4 tabIndex={-1}>{UI.dialogue.closing}</h4>
          <Paragraphs text={content.closing} />
          {content.choice && (
            <CaseChoice choice={content.choice} picks={picksOf(state)} change={(picks) => change({ ...state, ...picks })} />
          )}
        </div>
      )}
    </div>
  );
}

/** After how many choices the reader went on; never more than there are choices left. Who opens an ended one sees how it ended. */
function useGoneOn(choices: number, isDone: boolean): [number, (count: number) => void] {
  const [goneOn, setGoneOn] = useState(isDone ? choices : Math.max(0, choices - 1));
  if (goneOn > choices) setGoneOn(choices);
  return [Math.min(goneOn, choices), setGoneOn];
}
