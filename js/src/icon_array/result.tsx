/** What the guess and the number say together: the difference in words and the reason; then the nuance and the source. */

import { Paragraphs } from "../activity/paragraphs";
import { SourceWords } from "../shared/source_list";
import { askedPart, verdict } from "./grid";
import type { IconArrayContent, Scene } from "./types";
import { guessBeside, WORDS } from "./words";

export function Result({ scene, guess }: { scene: Scene; guess: number }) {
  const { count } = askedPart(scene);
  return (
    <div class="result">
      <p class="beside" tabIndex={-1}>
        {guessBeside(guess, count)}
      </p>
      <Paragraphs text={scene[verdict(guess, count)]} />
    </div>
  );
}

export function Note({ content, scene }: { content: IconArrayContent; scene: Scene }) {
  const source = content.sources[scene.source];
  return (
    <div class="note help">
      <Paragraphs text={scene.note} />
      {source && (
        <p>
          {WORDS.source} <SourceWords source={source} />
        </p>
      )}
    </div>
  );
}
