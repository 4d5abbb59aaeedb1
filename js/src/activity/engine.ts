/** What an activity is: one record of content, one small state, and an engine that knows how they go together. */

import type { JSX } from "preact";
import type { ClassStep, InOrder } from "../classroom/session";
import type { Activity } from "../contract";

export interface ViewProps<Content, State> {
  content: Content;
  state: State;
  change: (state: State) => void;
  /** Unique on the page; begins every id and every name of an input. */
  name: string;
}

export interface StepsProps<Content, State> extends Omit<ViewProps<Content, State>, "name"> {
  inOrder: InOrder;
}

/** Pure functions and a view for one kind of activity. The frame takes care of everything around them. */
export interface Engine<Content extends Activity, State> {
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
  /** The same in little room, without anything around it. */
  Compact?(props: ViewProps<Content, State>): JSX.Element;
  /** The same one thing at a time, for a class. */
  steps(props: StepsProps<Content, State>): ClassStep[];
  /** Whether the reader is through, and the closing sentence may be asked; without it, it is asked from the beginning. */
  isDone?(state: State, content: Content): boolean;
  /** Whether there is anything to begin again or to print, where the address does not say so. */
  isBegun?(state: State, content: Content): boolean;
  /** What is printed of the reader's own choices, instead of all there is to choose. */
  Paper?(props: { content: Content; state: State }): JSX.Element;
  /** Which items of the first list are printed and in which order, and what that choice is called; without it, all of them. */
  printed?(state: State, content: Content): { places: number[]; name: string } | null;
  /** Whether the choices say something of the reader's own home; then only a copied link takes them along, never the address. */
  isPersonal?(content: Content): boolean;
  /** What "begin again" goes back to, where that is not the start. */
  restart?(state: State, content: Content): State;
}
