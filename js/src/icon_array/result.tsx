/** What the guess and the number say together: the difference in words and the reason; then the nuance and the source. */

import { Paragraphs } from "../activity/paragraphs";
import { type IconArray, type Scene, UI } from "../contract";
import { SourceWords } from "../shared/source_list";
import { askedPart, verdict } from "./grid";
import { guessBeside } from "./words";

export function Result({ scene, guess }: { scene: Scene; guess: number }) {
  const part = askedPart(scene);
  return (
    <div class="result">
      <p class="beside" tabIndex={-1}>
        {guessBeside(guess, part)}
      </p>
      <Paragraphs text={scene[verdict(guess, part)]} />
    </div>
  );
}

export function Note({ content, scene }: { content: IconArray; scene: Scene }) {
  const source = content.sources[scene.source];
  return (
    <div class="note help">
      <Paragraphs text={scene.note} />
      {source && (
        <p>
          {UI.sources.source} <SourceWords source={source} />
        </p>
      )}
    </div>
  );
}
