/** The results in their groups, each group in portions so that a large library stays quick. */

import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { explain, type Group } from "../core/search";
import { Card } from "./card";
import { useSettling } from "./settling";
import type { ExplorerStore } from "./store";
import { GROUP_MEANINGS, GROUP_NAMES, GROUP_TITLES, GROUPS } from "./wording";

/** A library of this size is shown whole; of a larger one a group shows a portion, and so many more each time. */
const WHOLE = 60;
const PORTION = 12;

export function Results({ store }: { store: ExplorerStore }) {
  const place = useRef<HTMLDivElement>(null);
  const first = store.library.interventions.length <= WHOLE ? WHOLE : PORTION;
  const atFirst: Record<Group, number> = { fits: first, possible: first, near: first };
  useSettling(place, store.found);
  const [shown, setShown] = useState({ question: store.question, limits: atFirst });
  const limits = shown.question === store.question ? shown.limits : atFirst;
  const showMore = (group: Group) => {
    const next = store.found[group][limits[group]];
    setShown({ question: store.question, limits: { ...limits, [group]: limits[group] + PORTION } });
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(`[href="#${CSS.escape(next ?? "")}"]`)?.focus());
  };
  // All groups in one list: a card that changes groups is moved, which is quicker than drawing it anew.
  return (
    <div class="groups" ref={place}>
      {GROUPS.flatMap((group) => groupParts(store, group, limits[group], () => showMore(group)))}
    </div>
  );
}

function groupParts(store: ExplorerStore, group: Group, limit: number, showMore: () => void): VNode[] {
  const ids = store.found[group];
  if (ids.length === 0) return [];
  const isAsked = store.question.active.length > 0;
  const parts = [
    <div class="group" key={`group ${group}`}>
      <h4>
        {isAsked ? GROUP_TITLES[group] : "Alle interventies"} ({ids.length})
      </h4>
      {isAsked && <p class="help">{GROUP_MEANINGS[group]}</p>}
    </div>,
    ...ids.slice(0, limit).map((id) => resultCard(store, group, id)),
  ];
  if (limit < ids.length) {
    parts.push(
      <button type="button" class="more-cards" key={`more ${group}`} onClick={showMore}>
        Toon meer ({limit} van {ids.length})
      </button>,
    );
  }
  return parts;
}

function resultCard(store: ExplorerStore, group: Group, id: string): VNode {
  return (
    <Card
      key={id}
      record={store.prepared.byId.get(id)!.record}
      fit={GROUP_NAMES[group]}
      verdicts={explain(store.prepared, store.question, id)}
      isCompared={store.state.compare.includes(id)}
      store={store}
    />
  );
}
