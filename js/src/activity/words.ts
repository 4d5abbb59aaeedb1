/** What every activity says, apart from its content. */

/** How well an option suits the situation. */
export type Fit = "past" | "deels" | "past-niet";

export const FIT_WORDS: Record<Fit, string> = {
  past: "Past goed hier",
  deels: "Kan, maar let op",
  "past-niet": "Past hier niet",
};

/** Shapes beside the words, for whoever scans. */
export const FIT_SHAPES: Record<Fit, string> = { past: "●", deels: "◐", "past-niet": "○" };

export const WORDS = {
  danger: "Is er nu gevaar?",
  practiceLabel: "Jouw zin, wordt nergens bewaard",
  ownSentence: "Wat je zelf schreef:",
  caveat: "Let op:",
  sources: "Waar dit op rust",
  readAgain: "Lees terug:",
  restart: "Begin opnieuw",
  continue: "Ga verder",
  chooseAgain: "Kies opnieuw",
} as const;
