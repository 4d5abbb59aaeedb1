/** What every activity says, apart from its content. */

import type { UI } from "../contract";

/** How well an option suits the situation. */
export type Fit = keyof typeof UI.choice_fits;

/** Shapes beside the words, for whoever scans. */
export const FIT_SHAPES: Record<Fit, string> = { past: "●", deels: "◐", "past-niet": "○" };

export const WORDS = {
  guessLabel: "Jouw voorspelling, wordt nergens bewaard",
  ownGuess: "Jij voorspelde:",
  practiceLabel: "Jouw zin, wordt nergens bewaard",
  ownSentence: "Wat je zelf schreef:",
  restart: "Begin opnieuw",
  continue: "Ga verder",
  chooseAgain: "Kies opnieuw",
  werkblad: "Werkblad",
  antwoordblad: "Antwoordblad",
  pagePaper: "Alle opdrachten van deze bladzijde op papier",
} as const;
