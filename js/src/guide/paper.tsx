/** What the reader takes along on paper: the answers that were chosen, and the advice that goes with them. */

import type { Guide } from "../contract";
import { OneAdvice } from "./advice";
import { adviceFor } from "./match";
import type { GuideState } from "./state";

export function Paper({ content, state: { answers } }: { content: Guide; state: GuideState }) {
  const answered = content.questions.filter(({ id }) => answers[id]);
  return (
    <>
      <ul>
        {answered.map(({ id, text, options }) => (
          <li key={id}>
            <strong>{text}</strong>{" "}
            {options
              .filter((option) => answers[id]?.includes(option.id))
              .map((option) => option.text)
              .join("; ")}
          </li>
        ))}
      </ul>
      {adviceFor(content, answers).map((advice) => (
        <OneAdvice key={advice.id} advice={advice} answers={answers} content={content} />
      ))}
    </>
  );
}
