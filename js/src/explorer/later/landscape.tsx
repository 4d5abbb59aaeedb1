/** Interventions by their hours of contact and their ages: a drawing where there is room, a list with bars where there is not. */

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { UI } from "../../contract";
import { PrintPart } from "../print_part";
import type { ExplorerStore } from "../store";
import { dotsOf } from "./dots";
import { Drawing } from "./drawing";
import { FrameFields } from "./frame_fields";
import { Narrow } from "./narrow";
import { Shape } from "./shapes";
import { Twin } from "./table";
import { UnknownLane } from "./unknown_lane";
import { WORDS } from "./words";

/** Narrower than this, lines and dots stand too close together to point at. */
const NARROW = 560;

/** The most that a drawing grows. */
const WIDEST = 900;

export function Landscape({ store }: { store: ExplorerStore }) {
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const dots = dotsOf(store);
  const words = UI.landscape;
  return (
    <div class="landscape" ref={root}>
      <h3>{words.title}</h3>
      <p class="help">{words.rule}</p>
      {width > 0 &&
        dots.length > 0 &&
        (width < NARROW ? <Narrow dots={dots} store={store} /> : <Drawing dots={dots} width={Math.min(width, WIDEST)} store={store} />)}
      <Legend store={store} />
      {dots.length > 0 && <FrameFields dots={dots} store={store} />}
      <UnknownLane store={store} />
      <Twin dots={dots} store={store} />
      <div class="take">
        <PrintPart part=".landscape" />
      </div>
    </div>
  );
}

function Legend({ store }: { store: ExplorerStore }) {
  const { values } = store.library.vocabulary.facets.formats;
  return (
    <ul class="landscape-legend" aria-label={WORDS.legend}>
      {values.map((value, place) => (
        <li key={value}>
          <Shape form={place} /> {value}
        </li>
      ))}
      <li>
        <Shape form={-1} /> {WORDS.several}
      </li>
      <li>
        <Shape form={0} isOld /> {WORDS.legendOld}
      </li>
      <li>
        <Shape form={0} isFitting={false} /> {WORDS.legendOpen}
      </li>
      <li>{WORDS.legendLine}</li>
    </ul>
  );
}

/** How wide an element is; 0 until it is measured. */
function useWidth(place: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return width;
}
