/** A filter with a closed list of values, each with the number that would fit if it were chosen too. */

import { useRef, useState } from "preact/hooks";
import { type FacetName, UI } from "../contract";
import { say } from "../core/say";
import { FoldedFilter } from "./folded_filter";
import type { ExplorerStore } from "./store";

/** A longer list folds. */
const SHOWN = 8;

interface Props {
  name: FacetName;
  /** How many would fit if a value were chosen too. */
  counts: Readonly<Record<string, number>>;
  store: ExplorerStore;
  /** Whether it stands open before the reader chose anything; a filter with a choice always does. */
  isOpenAtFirst: boolean;
}

export function FacetFilter({ name, counts, store, isOpenAtFirst }: Props) {
  const facet = store.library.vocabulary.facets[name];
  const chosen = store.state.criteria[name];
  const [isUnfolded, setUnfolded] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const isLong = facet.values.length > SHOWN;
  const shown = facet.values.filter((value, place) => isUnfolded || place < SHOWN || chosen.includes(value));

  const toggle = (value: string, isOn: boolean) => {
    const wanted = facet.values.filter((other) => (other === value ? isOn : chosen.includes(other)));
    store.ask({ [name]: wanted });
  };
  const fold = () => {
    setUnfolded(!isUnfolded);
    // The keyboard goes on where the new values begin.
    if (!isUnfolded) requestAnimationFrame(() => list.current?.querySelectorAll("input")[SHOWN]?.focus());
  };

  return (
    <FoldedFilter label={facet.label} count={chosen.length} isOpenAtFirst={isOpenAtFirst}>
      <p class="help">
        {facet.help}
        {facet.classified && <em> {UI.explorer.classified}.</em>}
      </p>
      <div ref={list}>
        {shown.map((value) => (
          <label class="tick" key={value}>
            <input
              type="checkbox"
              data-filter={`${name}:${value}`}
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />
            <span>
              {value} <Count count={counts[value] ?? 0} />
            </span>
          </label>
        ))}
      </div>
      {isLong && (
        <button type="button" class="quiet" onClick={fold}>
          {isUnfolded ? "Toon minder" : `Toon alle ${facet.values.length}`}
          <span class="unseen"> bij {facet.label}</span>
        </button>
      )}
    </FoldedFilter>
  );
}

function Count({ count }: { count: number }) {
  return <span class="count">{count === 0 ? UI.explorer.gives_none : say(UI.explorer.gives, { count })}</span>;
}
