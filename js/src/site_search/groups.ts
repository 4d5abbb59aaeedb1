/** Hits by page, without changing which comes first. */

import type { Hit } from "./finder";

export interface Group {
  page: string;
  address: string;
  hits: Hit[];
  /** Hits of this page that rank below a hit of another page. */
  folded: Hit[];
}

/** Hits that score this much less than the first are left out. */
const LEAST = 0.08;

/** A page stands where its best hit ranks; what follows at once stands with it, the rest is folded under it. */
export function grouped(hits: readonly Hit[]): Group[] {
  const best = Math.max(0, ...hits.map(({ score }) => score));
  const groups: Group[] = [];
  for (const hit of hits) {
    if (hit.score < best * LEAST && hit.score > 0) continue;
    const { page, address } = hit.place;
    const group = groups.find((one) => one.address === address);
    if (!group) groups.push({ page, address, hits: [hit], folded: [] });
    else if (group === groups.at(-1)) group.hits.push(hit);
    else group.folded.push(hit);
  }
  return groups;
}
