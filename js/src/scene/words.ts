/** What a scene says in Dutch, apart from what its record says itself. */

export const WORDS = {
  acts: "Wat kun je doen?",
} as const;

/** What is announced, and what the drawing says to who does not see it. */
export function said({ label, caption }: { label: string; caption: string }): string {
  return `${label}: ${caption}`;
}
