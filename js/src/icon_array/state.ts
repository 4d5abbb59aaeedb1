/** The reader's choices: from the address, into the address, and made safe when they come from elsewhere. */

import { byId, field, pair, parts } from "../activity/tokens";
import type { IconArray } from "../contract";
import { WHOLE } from "./grid";

export interface IconArrayState {
  /** Id of the scene on show. */
  scene: string;
  /** Guesses that the reader settled on, by scene. */
  guesses: Record<string, number>;
}

/** The first scene, nothing guessed. */
export function start({ scenes }: IconArray): IconArrayState {
  const [first] = scenes;
  if (!first) throw new Error("an icon array without scenes");
  return { scene: first.id, guesses: {} };
}

/** Read `mishandeling,alle-kinderen.60`: the scene on show and the guesses. What is not understood is left out and named. */
export function read(text: string, content: IconArray): { state: IconArrayState; ignored: string[] } {
  const { scene, guesses } = start(content);
  const ignored: string[] = [];
  let shown: string | null = null;
  for (const part of parts(text)) {
    const [id, guess] = pair(part) ?? [part, null];
    if (!byId(content.scenes, id)) ignored.push(part);
    else if (guess === null && shown === null) shown = id;
    else if (guess !== null && /^\d{1,3}$/.test(guess) && isGuess(Number(guess))) guesses[id] = Number(guess);
    else ignored.push(part);
  }
  return { state: { scene: shown ?? scene, guesses }, ignored };
}

/** Write the value that `read` understands; empty when nothing was chosen. */
export function write({ scene, guesses }: IconArrayState, content: IconArray): string {
  const guessed = content.scenes.flatMap(({ id }) => (id in guesses ? [`${id}.${guesses[id]}`] : []));
  const isFirst = scene === content.scenes[0]?.id;
  const isSaid = content.scenes.length > 1 && !(isFirst && guessed.length === 0);
  return [...(isSaid ? [scene] : []), ...guessed].join(",");
}

/** A state that fits this content, from anything at all. */
export function repair(value: unknown, content: IconArray): IconArrayState {
  const given = field(value, "guesses");
  const guesses: Record<string, number> = {};
  for (const { id } of content.scenes) {
    const guess = field(given, id);
    if (isGuess(guess)) guesses[id] = guess;
  }
  const scene = byId(content.scenes, String(field(value, "scene")));
  return { scene: scene?.id ?? start(content).scene, guesses };
}

/** Whether something is a guess that can be right: a whole number of the 100. */
function isGuess(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= WHOLE;
}
