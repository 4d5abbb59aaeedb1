/** What stands in the open cell: each study with what it found and how sure that is, or each intervention that is offered. */

import { useLayoutEffect, useRef } from "preact/hooks";
import { type ShownEvidenceMap, type StudyResult, UI } from "../contract";
import { say } from "../core/say";
import { explorerQuery } from "../shared/axes";
import { land } from "../shared/landing";
import { axisNamed } from "./cells";
import { type MapState, thingsAt } from "./state";

/** The page on which every intervention stands. */
const EXPLORER = "interventies-kiezen.html";

interface Props {
  content: ShownEvidenceMap;
  state: MapState;
  close: () => void;
  name: string;
}

export function OpenCell({ content, state, close, name }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const key = state.cell?.join(" ") ?? "";
  useLayoutEffect(() => {
    if (heading.current) show(heading.current);
  }, [key]);
  if (!state.cell) return null;
  const row = axisNamed(content, state.rows).values.find((one) => one.id === state.cell?.[0]);
  const column = axisNamed(content, state.columns).values.find((one) => one.id === state.cell?.[1]);
  if (!row || !column) return null;
  const { results, offers } = thingsAt(content, state, state.cell);
  const query = explorerQuery(row, column);
  return (
    <div class="map-open" id={`${name}-vak`}>
      <h4 ref={heading} tabIndex={-1}>
        {say(UI.map.cell, { row: row.label, column: column.label })}
      </h4>
      {results.length + offers.length === 0 && <p>{UI.map.none[state.view]}.</p>}
      {results.length > 0 && (
        <ul>
          {results.map((one) => (
            <Result key={one.study + one.outcome + one.measured} result={one} />
          ))}
        </ul>
      )}
      {offers.length > 0 && (
        <ul>
          {offers.map((one) => (
            <li key={one.id}>
              <a href={`${EXPLORER}#${one.id}`}>{one.name}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="map-ways">
        {query && <a href={`${EXPLORER}?${query}#verkenner`}>{UI.map.to_explorer}</a>}
        <button type="button" onClick={close}>
          {UI.map.close}
        </button>
      </p>
    </div>
  );
}

/** Whoever opened a cell goes on in it; a link to this map with an open cell leads to that cell. */
function show(heading: HTMLElement): void {
  const { activeElement } = heading.getRootNode() as Document | ShadowRoot;
  if (activeElement?.matches(".map-cell")) heading.focus();
  else if (heading.closest("[id^=activiteit-]")?.id === location.hash.slice(1)) {
    // Later than the browser's own jump to the map itself.
    if (document.readyState === "complete") land(heading);
    else addEventListener("load", () => land(heading), { once: true });
  }
}

function Result({ result }: { result: StudyResult }) {
  const words = UI.map;
  return (
    <li>
      <p>
        <strong>
          {result.outcome}: {words.directions[result.direction]}.
        </strong>{" "}
        {result.study}.
      </p>
      {result.result && <p>{result.result}</p>}
      {[...result.people, ...result.measured].map((one) => (
        <p key={one}>{one}</p>
      ))}
      <p class="help">
        {say(words.how_sure, { sure: words.sure[result.sure], design: words.designs[result.design] })} {result.remarks.join(" ")}
      </p>
      <p class="map-ways">
        {result.intervention && <a href={`${EXPLORER}#${result.intervention}`}>{words.to_record}</a>}
        {/^https?:\/\//.test(result.url) && <a href={result.url}>{words.to_source}</a>}
      </p>
    </li>
  );
}
