/** Keeps a scan on the reader's own device, only when the reader asked for that. */

/** The handbook's own scan; a scan of one's own has its own place. */
const KEY = (id: string) => `hechting-${id}`;

/** What is kept; null when nothing is, or the device keeps nothing at all. */
export function kept(id: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY(id)) ?? "null");
  } catch {
    return null;
  }
}

/** Keep a state; returns whether the device did. */
export function keep(id: string, state: unknown): boolean {
  try {
    localStorage.setItem(KEY(id), JSON.stringify(state));
    return true;
  } catch {
    return false;
  }
}

export function wipe(id: string): void {
  try {
    localStorage.removeItem(KEY(id));
  } catch {
    // A device that keeps nothing has nothing to wipe.
  }
}
