/** The guide: answer a few questions, get the advice that fits, with the reason. */

import { useState } from "preact/hooks";
import type { ViewProps } from "../activity/engine";
import { OneAdvice } from "./advice";
import { adviceFor, difference, isForAll } from "./match";
import { Questions } from "./questions";
import type { Answers, GuideContent, GuideState } from "./types";
import { announcement, WORDS } from "./words";

export function View({ content, state: { answers }, change, name }: ViewProps<GuideContent, GuideState>) {
  const [said, say] = useState("");
  const shown = adviceFor(content, answers);
  const hint = hintFor(content, answers);
  const answer = (next: Answers) => {
    const { added, gone } = difference(shown, adviceFor(content, next));
    say(announcement(added, gone));
    change({ answers: next });
  };
  return (
    <div class="guide">
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

/** What to say as long as nothing follows from the answers. */
function hintFor(content: GuideContent, answers: Answers): string | null {
  const answered = Object.keys(answers).length;
  if (answered === 0) return WORDS.begin;
  if (adviceFor(content, answers).some((advice) => !isForAll(advice))) return null;
  return answered < content.questions.length ? WORDS.goOn : WORDS.nothing;
}
