/** The decision path: one question at a time, the answers so far above it, and at the end who does what. */

import { useRef } from "preact/hooks";
import type { ViewProps } from "../activity/engine";
import { useFocusNext } from "../activity/focus";
import { type DecisionPath, type Fork, type ShownPath, UI } from "../contract";
import { say } from "../core/say";
import { Grounds } from "./grounds";
import { LeafView } from "./leaf_view";
import { follow, numberOf, type PathState, type Turn } from "./way";
import { questionWords, WORDS } from "./words";

type Props = ViewProps<DecisionPath & Partial<Pick<ShownPath, "drawing">>, PathState>;

export function View({ content, state: { choices }, change, name }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const { turns, fork, leaf } = follow(choices, content);
  const go = (next: string[]) => {
    focusNext(() => root.current?.querySelector<HTMLElement>(".here h4"));
    change({ choices: next });
  };
  return (
    <div class="decision-path" ref={root}>
      <SoFar turns={turns} back={(place) => go(choices.slice(0, place))} />
      <div class="here" data-place>
        {leaf && <LeafView leaf={leaf} content={content} />}
        {leaf && fork && <p>{say(UI.decision_path.goes_on, { number: numberOf(fork.id, content) })}</p>}
        {fork && (
          <Question
            fork={fork}
            content={content}
            name={name}
            answer={(id) => go([...choices, `${fork.id}.${id}`])}
            isAfterLeaf={leaf !== null}
          />
        )}
      </div>
      <Always content={content} />
      {content.drawing && (
        <details class="whole-tree">
          <summary>{WORDS.tree}</summary>
          <div dangerouslySetInnerHTML={{ __html: content.drawing }} />
        </details>
      )}
    </div>
  );
}

function SoFar({ turns, back }: { turns: readonly Turn[]; back: (place: number) => void }) {
  if (turns.length === 0) return null;
  return (
    <ol class="so-far" aria-label={WORDS.soFar}>
      {turns.map(({ fork, branch }, place) => (
        <li key={`${place} ${fork.id}`}>
          {fork.text} <strong>{branch.text}</strong>{" "}
          <button type="button" class="quiet" onClick={() => back(place)}>
            {WORDS.change}
            <span class="unseen">: {fork.text}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

interface QuestionProps {
  fork: Fork;
  content: DecisionPath;
  name: string;
  answer: (id: string) => void;
  isAfterLeaf: boolean;
}

function Question({ fork, content, name, answer, isAfterLeaf }: QuestionProps) {
  const question = `${name}-${fork.id}`;
  return (
    <div class="fork">
      <p class="help">{questionWords(numberOf(fork.id, content))}</p>
      <h4 tabIndex={isAfterLeaf ? undefined : -1} id={question}>
        {fork.text}
      </h4>
      {fork.who !== null && <p class="help">{say(UI.decision_path.asked, { who: fork.who })}</p>}
      {fork.help !== null && <p>{fork.help}</p>}
      {fork.signs.length > 0 && (
        <ul>
          {fork.signs.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      )}
      <div class="options" role="group" aria-labelledby={question}>
        {fork.branches.map(({ id, text }) => (
          <button type="button" class="option" key={id} onClick={() => answer(id)}>
            {text}
          </button>
        ))}
      </div>
      <Grounds of={fork} content={content} />
    </div>
  );
}

function Always({ content: { always } }: { content: DecisionPath }) {
  return (
    <div class="always">
      <p>{UI.decision_path.always}</p>
      <ul>
        {always.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
