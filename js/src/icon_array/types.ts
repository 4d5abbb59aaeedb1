/** An icon array as its record says it: scenes of 100, and what the reader chose. */

import type { ActivityContent } from "../activity/engine";

/** How a part is drawn; each has its own shape or pattern beside its colour. */
export type Look = "secure" | "avoidant" | "ambivalent" | "disorganised" | "strong" | "soft" | "rest";

export interface Part {
  id: string;
  label: string;
  /** How many of the 100. */
  count: number;
  look: Look;
}

export interface Scene {
  id: string;
  label: string;
  question: string;
  parts: Part[];
  /** Id of the part that the reader guesses. */
  asked: string;
  low: string;
  close: string;
  high: string;
  note: string;
  /** Key of one of the activity's sources. */
  source: string;
}

export interface IconArrayContent extends ActivityContent {
  /** Plural noun of what is counted: "kinderen". */
  unit: string;
  scenes: Scene[];
}

export interface IconArrayState {
  /** Id of the scene on show. */
  scene: string;
  /** Guesses that the reader settled on, by scene. */
  guesses: Record<string, number>;
}
