/** What the refutation says itself. */

/** Which claim this is: `Bewering 2 van 4`. */
export function progress(place: number, total: number): string {
  return `Bewering ${place} van ${total}`;
}
