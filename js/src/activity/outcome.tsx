/** Where an activity comes out: what it shows once enough was done, and what must not be concluded from it. */

import type { ComponentChildren } from "preact";
import { UI } from "../contract";
import { Paragraphs } from "./paragraphs";

interface Props {
  content: { conclusion: string; limits: string };
  isDone: boolean;
  /** What stands beside the conclusion, such as what the reader guessed. */
  children?: ComponentChildren;
}

export function Outcome({ content: { conclusion, limits }, isDone, children }: Props) {
  return (
    <>
      {isDone && (
        <div class="outcome">
          <h4>{UI.scene.conclusion}</h4>
          {children}
          <Paragraphs text={conclusion} />
        </div>
      )}
      <p class="help">
        <em>{UI.scene.limits}</em> {limits}
      </p>
    </>
  );
}
