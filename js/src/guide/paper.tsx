/** What the reader takes along on paper: the answers that were chosen, and the advice that goes with them. */

import { OneAdvice } from "./advice";
import { adviceFor } from "./match";
import type { GuideContent, GuideState } from "./types";

export function Paper({ content, state: { answers } }: { content: GuideContent; state: GuideState }) {
  const answered = content.questions.filter(({ id }) => answers[id]);
  return (
    <>
      <ul>
        {answered.map(({ id, text, options }) => (
          <li key={id}>
            <strong>{text}</strong> {options.filter((option) => answers[id]?.includes(option.id)).map((option) => option.text).join("; ")}
          </li>
        ))}
      </ul>
      {adviceFor(content, answers).map((advice) => (
        <OneAdvice key={advice.id} advice={advice} answers={answers} content={content} />
      ))}
    </>
  );
}
