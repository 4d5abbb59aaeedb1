/** Keeps the deck on the reader's own device, under one key, and only after the reader asked for that. */

/** The privacy page names what stands under it. */
export const KEY = "hechting-herhalen";

/** What is kept; null when nothing is, or the device keeps nothing at all. */
export function kept(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null");
  } catch {
    return null;
  }
}

/** Keep a deck, or with null wipe it; returns whether the device did. */
export function keep(deck: unknown): boolean {
  try {
    if (deck === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(deck));
    return true;
  } catch {
    return false;
  }
}
