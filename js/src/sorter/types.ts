/** A sorter's record as Python writes it (`hechting/activities/sorter.py`), and where the reader put the cards. */

import type { ActivityContent } from "../activity/engine";

export interface Box {
  id: string;
  label: string;
  hint: string | null;
}

export interface Card {
  id: string;
  text: string;
  /** All boxes that are right. */
  boxes: string[];
  why: string;
  /** Reasons of their own for boxes that are not right. */
  elsewhere: Record<string, string>;
}

export interface SorterContent extends ActivityContent {
  boxes: Box[];
  cards: Card[];
}

export interface SorterState {
  /** Per card the box in which the reader put it. */
  placed: Record<string, string>;
}
