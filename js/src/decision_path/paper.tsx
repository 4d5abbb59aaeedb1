/** What the reader takes along on one page: the answers that were given, and who does what. */

import type { DecisionPath } from "../contract";
import { LeafView } from "./leaf_view";
import { follow, type PathState } from "./way";

export function Paper({ content, state: { choices } }: { content: DecisionPath; state: PathState }) {
  const { turns, leaf } = follow(choices, content);
  return (
    <>
      <ol>
        {turns.map(({ fork, branch }, place) => (
          <li key={`${place} ${fork.id}`}>
            {fork.text} <strong>{branch.text}</strong>
          </li>
        ))}
      </ol>
      {leaf && <LeafView leaf={leaf} content={content} />}
    </>
  );
}
