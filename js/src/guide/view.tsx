/** The guide: answer a few questions, get the advice that fits, with the reason. */

import { useRef, useState } from "preact/hooks";
import type { ViewProps } from "../activity/engine";
import { useShowNext } from "../activity/focus";
import type { Advice, Guide } from "../contract";
import { OneAdvice } from "./advice";
import { adviceFor, difference, isForAll } from "./match";
import { Questions } from "./questions";
import type { Answers, GuideState } from "./state";
import { announcement, WORDS } from "./words";

export function View({ content, state: { answers }, change, name }: ViewProps<Guide, GuideState>) {
  const root = useRef<HTMLDivElement>(null);
  const showNext = useShowNext();
  const [said, say] = useState("");
  const shown = adviceFor(content, answers);
  const hint = hintFor(content, answers);
  const answer = (next: Answers) => {
    const { added, gone } = difference(shown, adviceFor(content, next));
    say(announcement(added, gone));
    const first = added[0];
    // Whom to call, or the head of what is new: in sight at once, while the focus stays at the question.
    if (first) showNext(() => adviceIn(root.current, first));
    change({ answers: next });
  };
  return (
    <div class="guide" ref={root}>
      <Questions content={content} answers={answers} answer={answer} name={name} />
      <div class="advices">
        <h4>{WORDS.advice}</h4>
        <p class="unseen" role="status">
          {said}
        </p>
        {hint && <p>{hint}</p>}
        {shown.map((advice) => (
          <OneAdvice key={advice.id} advice={advice} answers={answers} content={content} />
        ))}
      </div>
    </div>
  );
}

function adviceIn(root: HTMLElement | null, { id }: Advice): HTMLElement | null {
  const advice = root?.querySelector<HTMLElement>(`[data-advice="${id}"]`) ?? null;
  return advice?.querySelector<HTMLElement>(".calls") ?? advice?.querySelector("h5") ?? null;
}

/** What to say as long as nothing follows from the answers. */
function hintFor(content: Guide, answers: Answers): string | null {
  const answered = Object.keys(answers).length;
  if (answered === 0) return WORDS.begin;
  if (adviceFor(content, answers).some((advice) => !isForAll(advice))) return null;
  return answered < content.questions.length ? WORDS.goOn : WORDS.nothing;
}
