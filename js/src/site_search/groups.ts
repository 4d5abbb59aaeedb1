/** Hits by page, without changing which comes first. */

import type { Hit } from "./finder";

export interface Group {
  page: string;
  address: string;
  hits: Hit[];
  /** Hits of this page that rank below a hit of another page, and are none of the first. */
  folded: Hit[];
}

/** So many hits a reader sees first: they stand there unfolded, however far behind the very first; also the places that danger leads to. */
const ALWAYS = 3;
/** Later hits that score this much less than the first are left out. */
const LEAST = 0.08;

/** A page stands where its best hit ranks; what follows at once or is among the first stands with it, the rest is folded under it. */
export function grouped(hits: readonly Hit[]): Group[] {
  const best = Math.max(0, ...hits.map(({ score }) => score));
  const groups: Group[] = [];
  for (const [rank, hit] of hits.entries()) {
    if (rank >= ALWAYS && hit.score < best * LEAST) continue;
    const { page, address } = hit.place;
    const group = groups.find((one) => one.address === address);
    if (!group) groups.push({ page, address, hits: [hit], folded: [] });
    else if (group === groups.at(-1) || rank < ALWAYS) group.hits.push(hit);
    else group.folded.push(hit);
  }
  return groups;
}
