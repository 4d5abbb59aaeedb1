/** A timeline as its record says it: ages in months, pregnancy negative. */

import type { ActivityContent } from "../activity/engine";
import type { Fit } from "../activity/words";

export interface Answer {
  id: string;
  text: string;
  fit: Fit;
  why: string;
}

export interface Track {
  id: string;
  label: string;
}

/** Something that matters between two ages. At its edges it may be vague over some months, inside the span. */
export interface Span {
  id: string;
  /** Id of a track. */
  track: string;
  label: string;
  from: number;
  to: number;
  fades_in: number;
  fades_out: number;
  text: string;
  /** Key of one of the activity's sources. */
  source: string;
}

export interface TimelineContent extends ActivityContent {
  /** The prediction that comes first. */
  question: { text: string; options: Answer[] };
  /** The ages that the reader can choose, from young to old. */
  stops: number[];
  start: number;
  tracks: Track[];
  spans: Span[];
}

export interface TimelineState {
  /** One of the stops. */
  age: number;
  /** Id of the chosen answer to the question. */
  answer: string | null;
}
