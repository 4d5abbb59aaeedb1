/** What the dialogue says itself. */

export const WORDS = {
  closing: "Om mee te nemen",
} as const;

/** Where the reader is: `Stap 2 van ongeveer 4`; exact where there is only one way. */
export function progress(place: number, total: number, isExact: boolean): string {
  return `Stap ${place} van ${isExact ? "" : "ongeveer "}${total}`;
}
