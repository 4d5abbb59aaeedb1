/** Options of the content, as a class sees them. */

import { paragraphs } from "../activity/paragraphs";
import type { Fit } from "../activity/words";
import { UI } from "../contract";
import type { ClassOption } from "./session";

interface Explained {
  id: string;
  text: string;
  fit: Fit;
  why: string;
  reaction?: string | null;
}

/** Options with their verdict and reason; `words` name the verdicts. */
export function explained(options: readonly Explained[], words: Record<Fit, string> = UI.choice_fits): ClassOption[] {
  return options.map(({ id, text, fit, why, reaction = null }) => ({
    id,
    text,
    verdict: { fit, words: words[fit] },
    told: [...paragraphs(reaction), ...paragraphs(why)],
  }));
}

/** The ids of what is chosen, when that is one thing or nothing. */
export function oneOrNone(id: string | null | undefined): string[] {
  return id ? [id] : [];
}
