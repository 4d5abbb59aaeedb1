/** A dialogue's record as Python writes it (`hechting/activities/dialogue.py`), and its state. */

import type { ActivityContent } from "../activity/engine";
import type { Fit } from "../activity/words";

export interface DialogueOption {
  id: string;
  text: string;
  fit: Fit;
  reaction: string | null;
  why: string;
  /** The step it leads to; null is the next in the list, "einde" ends. */
  next: string | null;
}

export interface Step {
  id: string;
  situation: string;
  question: string;
  options: DialogueOption[];
}

export interface DialogueContent extends ActivityContent {
  kind: "gesprek" | "casus";
  /** Who and where. */
  people: string;
  steps: Step[];
  closing: string;
}

export interface DialogueState {
  /** `step.option` in the order taken. */
  choices: string[];
}
