/** The reader's own sentence: it stays in this page, and goes along on paper. */

import { UI } from "../contract";
import { Paragraphs } from "./paragraphs";
import { WORDS } from "./words";

interface Props {
  prompt: string;
  name: string;
  sentence: string;
  write: (sentence: string) => void;
}

export function Practice({ prompt, name, sentence, write }: Props) {
  const promptId = `${name}-opdracht`;
  return (
    <div class="practice">
      <div id={promptId}>
        <p>
          <strong>{UI.activity.practice}</strong>
        </p>
        <Paragraphs text={prompt} />
      </div>
      <label>
        <span>{WORDS.practiceLabel}</span>
        <textarea
          rows={2}
          autocomplete="off"
          aria-describedby={promptId}
          value={sentence}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </label>
    </div>
  );
}

/** The sentence for paper, under what was asked; the screen has it in the field. */
export function OwnSentence({ sentence }: { sentence: string }) {
  if (sentence.trim() === "") return null;
  return (
    <div class="own-sentence">
      <p>{WORDS.ownSentence}</p>
      <blockquote>{sentence}</blockquote>
    </div>
  );
}
