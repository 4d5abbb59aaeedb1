/** The cards, one by one, for a class: the boxes are what there is to choose. */

import type { StepsProps } from "../activity/engine";
import { paragraphs } from "../activity/paragraphs";
import { oneOrNone } from "../classroom/choices";
import type { ClassStep } from "../classroom/session";
import { type Card, type Sorter, UI } from "../contract";
import { boxOf, reason, rightLabels, type SorterState } from "./cards";
import { elsewhere, progress, WORDS } from "./words";

export function steps({ content, state, change, inOrder }: StepsProps<Sorter, SorterState>): ClassStep[] {
  const cards = inOrder(content.cards);
  return cards.map((card, place) => ({
    id: card.id,
    heading: progress(place + 1, cards.length),
    lead: [card.text],
    question: UI.sorter.question,
    options: boxesFor(card, content),
    chosen: oneOrNone(boxOf(card, state)),
    choose: (box) => change({ ...state, placed: { ...state.placed, [card.id]: box } }),
    known: [],
  }));
}

function boxesFor(card: Card, content: Sorter) {
  return content.boxes.map(({ id, label, hint }) => {
    const isRight = card.boxes.includes(id);
    const words = isRight ? WORDS.right : elsewhere(rightLabels(card, content));
    return {
      id,
      text: hint ? `${label}: ${hint}` : label,
      verdict: { fit: isRight ? ("past" as const) : ("past-niet" as const), words },
      told: paragraphs(reason(card, id)),
    };
  });
}
