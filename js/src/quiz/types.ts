/** Recall questions as Python writes them (`hechting/activities/questions.py`), and what the reader answered. */

import type { ActivityContent } from "../activity/engine";
import type { Fit } from "../activity/words";

export interface Answer {
  id: string;
  text: string;
  fit: Fit;
  why: string;
}

export interface Question {
  id: string;
  text: string;
  options: Answer[];
  /** Where to read again. */
  back_to: { text: string; href: string };
  /** The name of the chapter's page, in a mixed set. */
  chapter: string | null;
}

export interface QuizContent extends ActivityContent {
  questions: Question[];
  /** Whether these are the questions of all chapters, of which some are drawn. */
  mixed: boolean;
}

export interface QuizState {
  /** Per question the answer. */
  answers: Record<string, string>;
  /** The number of the set in a mixed quiz; null is the first. */
  seed: number | null;
}
