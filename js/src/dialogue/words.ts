/** What the dialogue says itself. */

export const WORDS = {
  people: "Wie er zijn",
  list: "De lijst",
  show: "Laat zien wat past",
  again: "Kies opnieuw",
  full: "Je koos er al {count}. Haal er eerst een weg.",
  none: "Niets past bij alles wat de casus vraagt.",
  picked: "Jij koos",
  notPicked: "Wat ook past",
} as const;

/** Where the reader is: `Stap 2 van ongeveer 4`; exact where there is only one way. */
export function progress(place: number, total: number, isExact: boolean): string {
  return `Stap ${place} van ${isExact ? "" : "ongeveer "}${total}`;
}
