/** One card at a time, and under it the boxes with what lies in them. */

import { useRef, useState } from "preact/hooks";
import type { ViewProps } from "../activity/engine";
import { useFocusNext, useShowNext } from "../activity/focus";
import { byId } from "../activity/tokens";
import type { Card, Sorter } from "../contract";
import { Boxes } from "./boxes";
import { CardView } from "./card_view";
import type { SorterState } from "./cards";
import { nextCard } from "./cards";
import { WORDS } from "./words";

export function SorterView({ content, state, change, name }: ViewProps<Sorter, SorterState>) {
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const showNext = useShowNext();
  // A card stays in hand when it lies in a box, until the reader has read why.
  const [inHand, takeInHand] = useState("");
  const card = byId(content.cards, inHand) ?? nextCard(0, state, content);
  const following = card && nextCard(content.cards.indexOf(card), state, content);

  const place = (one: Card, box: string) => {
    takeInHand(one.id);
    showNext(() => root.current?.querySelector<HTMLElement>(".feedback .fit"));
    change({ placed: { ...state.placed, [one.id]: box } });
  };
  const show = (one: Card) => {
    focusNext(() => root.current?.querySelector("h4"));
    takeInHand(one.id);
  };
  const takeUp = (one: Card) => {
    const { [one.id]: _, ...placed } = state.placed;
    show(one);
    change({ placed });
  };

  return (
    <div class="sorter" ref={root}>
      {card && (
        <CardView
          key={card.id}
          card={card}
          content={content}
          state={state}
          name={`${name}-${card.id}`}
          place={(box) => place(card, box)}
          goOn={following ? () => show(following) : null}
        />
      )}
      <p class="through" aria-live="polite">
        {nextCard(0, state, content) === null && WORDS.allPlaced}
      </p>
      <Boxes content={content} state={state} takeUp={takeUp} />
    </div>
  );
}
