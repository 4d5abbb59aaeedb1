/**
 * What a class sees of a widget: one thing at a time, as data. The room that shows it knows no engine, and an engine knows
 * nothing of the room; both are views of the one state.
 */

import type { JSX } from "preact";
import { paragraphs } from "../activity/paragraphs";
import type { Fit } from "../activity/words";

/** Something that can be chosen at a step. What it leads to is said only when the class is told. */
export interface ClassOption {
  id: string;
  text: string;
  /** How it fits, in a shape and in words; null where nothing is right or wrong. */
  verdict: { fit: Fit; words: string } | null;
  /** What happens then, and why: paragraphs. */
  told: readonly string[];
}

/** One thing at a time: something to read or see, and maybe something to choose. */
export interface ClassStep {
  id: string;
  /** Where the class is: `Vraag 2 van 10`. */
  heading: string;
  /** Paragraphs to read first. */
  lead: readonly string[];
  /** A drawing beside the words, before and after the class is told. */
  picture?: (isTold: boolean) => JSX.Element;
  question: string | null;
  options: readonly ClassOption[];
  /** Whether more than one may be chosen. */
  several?: boolean;
  /** The ids of what is chosen. */
  chosen: readonly string[];
  choose: (id: string) => void;
  /** What is told besides what the options lead to: paragraphs. */
  known: readonly string[];
  /** Whether nothing comes after it until something is chosen; who goes on without choosing goes on with the first that fits. */
  leads?: boolean;
  /** Whether what is chosen is only what it begins with: a class starts before it. */
  preset?: boolean;
  /** Called when the class comes here, where that is a change too. */
  enter?: () => void;
}

/** A widget, for a class. */
export interface ClassSession {
  /** What names it in the address. */
  id: string;
  title: string;
  /** Whether it asks about somebody's home, which no class should hear. */
  isPersonal: boolean;
  steps(inOrder: InOrder): ClassStep[];
  /** Hear of every change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  restart(): void;
  /** The address at which a phone opens it as it stands; null where it has none. */
  link(): string | null;
}

/** Puts things whose order is free in the order of the class; leaves them as they are when it has none. */
export type InOrder = <T>(things: readonly T[]) => readonly T[];

/** A step to read or see. */
export function reading(id: string, heading: string, lead: readonly (string | null)[]): ClassStep {
  const texts = lead.flatMap(paragraphs);
  return { id, heading, lead: texts, question: null, options: [], chosen: [], choose: () => {}, known: [] };
}
