/** A guide as its record says it: a few questions, and advice that depends on the answers. */

import type { ActivityContent } from "../activity/engine";

export interface Option {
  id: string;
  text: string;
  /** What is meant, or why it is asked; may be absent. */
  why: string | null;
}

export interface Question {
  id: string;
  text: string;
  /** Whether the reader may choose more than one. */
  several: boolean;
  options: Option[];
}

export interface Advice {
  id: string;
  title: string;
  text: string;
  steps: string[];
  links: { text: string; href: string }[];
  /** Shown when for each question named one of these options is chosen; without questions always. */
  when: Record<string, string[]>;
  urgent: boolean;
}

export interface GuideContent extends ActivityContent {
  questions: Question[];
  advice: Advice[];
}

/** The ids of the chosen options, by question. */
export type Answers = Record<string, string[]>;

export interface GuideState {
  answers: Answers;
}
