/** What all activities have, for tests. */

import type { Activity } from "../src/contract";

export function frame(id: string): Activity {
  const texts = { title: id, intro: "Kijk.", practice: "Schrijf.", caveat: null, guess: null };
  return { id, ...texts, safety: false, own: false, sources: {}, reviewed_on: "2026-11-22" };
}
