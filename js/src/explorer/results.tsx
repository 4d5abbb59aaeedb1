/** The results in their groups, each group in portions so that a large library stays quick. */

import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { UI } from "../contract";
import type { Question } from "../core/criteria";
import { say } from "../core/say";
import type { Group } from "../core/search";
import { Card } from "./card";
import type { ExplorerStore } from "./store";
import { GROUP_NAMES, GROUPS, shownGroups, WORDS } from "./wording";

/** A library of this size is shown whole; of a larger one a group shows a portion, and so many more each time. */
const WHOLE = 60;
const PORTION = 12;

/** So many cards at the top are redrawn at once; the rest, which no screen shows, a moment later. */
const IN_SIGHT = 4;

export function Results({ store }: { store: ExplorerStore }) {
  const place = useRef<HTMLDivElement>(null);
  const first = store.library.interventions.length <= WHOLE ? WHOLE : PORTION;
  const atFirst: Record<Group, number> = { fits: first, possible: first, near: first };
  const [shown, setShown] = useState({ question: store.question, limits: atFirst });
  const [unfolded, setUnfolded] = useState<Question | null>(null);
  const limits = shown.question === store.question ? shown.limits : atFirst;
  const showMore = (group: Group) => {
    const next = store.listed[group][limits[group]];
    setShown({ question: store.question, limits: { ...limits, [group]: limits[group] + PORTION } });
    requestAnimationFrame(() =>
      place.current?.querySelector<HTMLElement>(`[data-intervention-id="${CSS.escape(next ?? "")}"] button`)?.focus(),
    );
  };
  if (store.asksOnlyDiscouraged) return <p>{WORDS.readWhatHelps}</p>;
  if (store.state.brush && GROUPS.every((group) => store.listed[group].length === 0)) return <p>{WORDS.nothingInFrame}</p>;
  const near = shownGroups(store.question).includes("near") ? store.listed.near.length : 0;
  // Near misses fold away, so that they do not bury what fits.
  const isFolded = near > 0 && unfolded !== store.question;
  // All groups in one list: a card that changes groups is moved, which is quicker than drawing it anew.
  return (
    <div class={isFolded ? "groups folded" : "groups"} ref={place}>
      {shownGroups(store.question).flatMap((group) => groupParts(store, group, limits[group], () => showMore(group), isFolded))}
      {near > 0 && (
        <button
          type="button"
          class="more-cards"
          key="fold"
          aria-expanded={!isFolded}
          onClick={() => setUnfolded(isFolded ? store.question : null)}
        >
          {isFolded ? say(WORDS.showNear, { count: near }) : WORDS.foldNear}
        </button>
      )}
    </div>
  );
}

function groupParts(store: ExplorerStore, group: Group, limit: number, showMore: () => void, isFolded: boolean): VNode[] {
  const ids = store.listed[group];
  if (ids.length === 0) return [];
  const isAsked = store.question.active.length > 0;
  const before = GROUPS.slice(0, GROUPS.indexOf(group)).reduce((count, other) => count + store.listed[other].length, 0);
  const parts = [
    <div class="group" key={`group ${group}`} hidden={isFolded && group === "near"}>
      <h4>
        {isAsked ? UI.groups[group].title : UI.groups.all} ({ids.length})
      </h4>
      {isAsked && <p class="help">{UI.groups[group].meaning}</p>}
    </div>,
    ...ids.slice(0, limit).map((id, place) => resultCard(store, group, id, before + place >= IN_SIGHT)),
  ];
  if (limit < ids.length && !(isFolded && group === "near")) {
    parts.push(
      <button type="button" class="more-cards" key={`more ${group}`} onClick={showMore}>
        Toon meer ({limit} van {ids.length})
      </button>,
    );
  }
  return parts;
}

function resultCard(store: ExplorerStore, group: Group, id: string, isFarDown: boolean): VNode {
  return (
    <Card
      key={id}
      record={store.prepared.byId.get(id)!.record}
      fit={GROUP_NAMES[group]}
      isCompared={store.state.compare.includes(id)}
      isKept={store.state.shortlist.includes(id)}
      isFarDown={isFarDown}
      store={store}
    />
  );
}
