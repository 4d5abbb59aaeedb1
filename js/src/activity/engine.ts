/** What an activity is: one record of content, one small state, and an engine that knows how they go together. */

import type { JSX } from "preact";
import type { Source } from "../core/types";

/** What the records of all engines share (`content/activities/`); a text's paragraphs are parted by an empty line. */
export interface ActivityContent {
  /** The activity's name; also its key in the page's address. */
  id: string;
  title: string;
  intro: string | null;
  /** Asks the reader for one sentence, at the end. */
  practice: string | null;
  /** What the activity leaves out or simplifies. */
  caveat: string | null;
  /** Whether the telephone numbers for danger stand first. */
  safety: boolean;
  sources: Record<string, Source>;
  reviewed_on: string;
}

export interface ViewProps<Content, State> {
  content: Content;
  state: State;
  change: (state: State) => void;
  /** Unique on the page; begins every id and every name of an input. */
  name: string;
}

/** Pure functions and a view for one kind of activity. The frame takes care of everything around them. */
export interface Engine<Content extends ActivityContent, State> {
  /** The state in which nothing was chosen yet. */
  start(content: Content): State;
  /** The state that the address describes; parts that mean nothing here are left out and named. */
  read(text: string, content: Content): { state: State; ignored: string[] };
  /** What the address says of a state: only a–z, 0–9, and -.,;: — empty when nothing was chosen. */
  write(state: State, content: Content): string;
  /** A state from Python or the page, made safe: what does not exist in the content is left out. */
  repair(value: unknown, content: Content): State;
  /** What the reader sees and does. Headings in it begin at h4. */
  View(props: ViewProps<Content, State>): JSX.Element;
  /** Whether the reader is through, and the closing sentence may be asked; without it, it is asked from the beginning. */
  isDone?(state: State, content: Content): boolean;
  /** What is printed of the reader's own choices, instead of all there is to choose. */
  Paper?(props: { content: Content; state: State }): JSX.Element;
  /** Whether the choices say something of the reader's own home; then only a copied link takes them along, never the address. */
  isPersonal?(content: Content): boolean;
  /** What "begin again" goes back to, where that is not the start. */
  restart?(state: State, content: Content): State;
}
