/** The scene: see it, guess where it asks for that, change it, and read why. */

import { useRef } from "preact/hooks";
import type { ViewProps } from "../activity/engine";
import { FitWord } from "../activity/feedback";
import { useFocusNext } from "../activity/focus";
import { Outcome } from "../activity/outcome";
import { Paragraphs } from "../activity/paragraphs";
import { Prediction } from "../activity/prediction";
import { byId } from "../activity/tokens";
import { WORDS as ACTIVITY_WORDS } from "../activity/words";
import { type DrawnMoment, type ShownScene, UI } from "../contract";
import { SourceWords } from "../shared/source_list";
import { Stacked } from "../shared/stacked";
import { Controls } from "./controls";
import { Stage } from "./stage";
import { gone, isDone, isOpen, type SceneState, shown } from "./state";
import { said } from "./words";

export function View({ content, state, change, name }: ViewProps<ShownScene, SceneState>) {
  const moment = shown(state, content);
  const area = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const go = (to: string) => {
    const next = byId(content.moments, to);
    // A question takes the place of what leads on, which had the focus.
    if (next && !isOpen(next, state) && area.current?.querySelector(".scene-controls :focus"))
      focusNext(() => area.current?.querySelector<HTMLElement>(".option"));
    change(gone(state, to));
  };
  return (
    <div class="scene" ref={area}>
      <Stage content={content} state={state} go={go} />
      <Caption content={content} moment={moment} />
      {moment.question && (
        <Prediction
          key={moment.id}
          question={moment.question}
          answer={state.answers[moment.id] ?? null}
          choose={(answer) => change({ ...state, answers: answered(state.answers, moment.id, answer) })}
          name={`${name}-${moment.id}`}
        />
      )}
      {isOpen(moment, state) && (
        <>
          <Controls content={content} state={state} go={go} name={name} />
          {moment.why && <Why content={content} moment={moment} />}
        </>
      )}
      <Outcome content={content} isDone={isDone(state, content)}>
        <Guessed content={content} state={state} />
      </Outcome>
    </div>
  );
}

/** What the reader expected, beside what it came to; of a scene that asks more, each answer was beside its own question. */
function Guessed({ content: { moments }, state: { answers } }: { content: ShownScene; state: SceneState }) {
  const [asking, ...others] = moments.filter(({ question }) => question !== null);
  const guess = asking && byId(asking.question?.options ?? [], answers[asking.id] ?? "");
  if (!guess || others.length > 0) return null;
  return (
    <p class="guessed">
      {ACTIVITY_WORDS.ownGuess} <strong>{guess.text}</strong> <FitWord as="span" fit={guess.fit} words={UI.answer_fits[guess.fit]} />
    </p>
  );
}

/** Only the drawing and what can be done with it, for a place where it stands beside other things. */
export function Compact({ content, state, change, name }: ViewProps<ShownScene, SceneState>) {
  const go = (to: string) => change(gone(state, to));
  return (
    <div class="scene scene-compact" role="group" aria-label={content.title}>
      <Stage content={content} state={state} go={go} />
      <Caption content={content} moment={shown(state, content)} />
      <Controls content={content} state={state} go={go} name={name} />
    </div>
  );
}

/** What there is to be seen; it takes the room of the longest, so that the buttons below keep their place. */
function Caption({ content: { moments }, moment }: { content: ShownScene; moment: DrawnMoment }) {
  return (
    <>
      <p class="scene-caption" aria-hidden="true">
        <Stacked texts={moments.map(({ caption }) => caption)} shown={moments.indexOf(moment)} />
      </p>
      <p class="unseen" role="status">
        {said(moment)}
      </p>
    </>
  );
}

function Why({ content, moment }: { content: ShownScene; moment: DrawnMoment }) {
  const source = moment.source === null ? undefined : content.sources[moment.source];
  return (
    <div class="scene-why" aria-live="polite">
      <Paragraphs text={moment.why} />
      {source && (
        <p class="help">
          {UI.sources.source} <SourceWords source={source} />
        </p>
      )}
    </div>
  );
}

function answered(answers: Record<string, string>, moment: string, answer: string | null): Record<string, string> {
  const { [moment]: _, ...others } = answers;
  return answer === null ? others : { ...others, [moment]: answer };
}
