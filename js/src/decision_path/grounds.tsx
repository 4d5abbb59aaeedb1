/** What a question or a leaf rests on, and what the editors added. */

import { type DecisionPath, type Fork, type Leaf, UI } from "../contract";
import { say } from "../core/say";
import { SourceLink } from "../shared/source_list";

export function Grounds({ of, content }: { of: Fork | Leaf; content: DecisionPath }) {
  const sources = of.sources.flatMap((key) => content.sources[key] ?? []);
  return (
    <p class="help">
      {UI.sources.source}{" "}
      {sources.map((source, place) => (
        <span key={source.url}>
          {place > 0 && "; "}
          <SourceLink source={source} />
        </span>
      ))}
      . {of.caveat !== null && say(UI.record.caveat, { caveat: of.caveat })}
    </p>
  );
}
