/** What all activities have, for tests. */

import type { ActivityContent } from "../src/activity/engine";

export function frame(id: string): ActivityContent {
  const texts = { title: id, intro: "Kijk.", practice: "Schrijf.", caveat: null };
  return { id, ...texts, safety: false, sources: {}, reviewed_on: "2026-11-22" };
}
