/**
 * Notes with what a reader keeps: only on this device, under one key, and in no address. A device may refuse to keep anything; then they
 * are there until the page is closed.
 */

const KEY = "hechting-notities";

/** By the id of an intervention. */
export type Notes = Readonly<Record<string, string>>;

/** What is kept here; what is not a note is left out. */
export function readNotes(): Notes {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as unknown;
    if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return {};
    return Object.fromEntries(Object.entries(kept).filter((one): one is [string, string] => typeof one[1] === "string" && one[1] !== ""));
  } catch {
    return {};
  }
}

/** Keep these, or wipe the key when there are none; whether the device let it be done. */
export function keepNotes(notes: Notes): boolean {
  const kept = Object.entries(notes).filter(([, text]) => text !== "");
  try {
    if (kept.length > 0) localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(kept)));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

/** Whether this device keeps any. */
export function hasNotes(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
