/** Where cards lie and where they belong. */

import { byId, pair, parts, textEntries, writePairs } from "../activity/tokens";
import type { Card, Sorter } from "../contract";

export interface SorterState {
  /** Per card the box in which the reader put it. */
  placed: Record<string, string>;
}

/** The box in which a card lies; null when it lies in none. */
export function boxOf(card: Card, { placed }: SorterState): string | null {
  return (Object.hasOwn(placed, card.id) && placed[card.id]) || null;
}

/** The cards in a box, in the order of the content. */
export function cardsIn(box: string, state: SorterState, { cards }: Sorter): Card[] {
  return cards.filter((card) => boxOf(card, state) === box);
}

/** The next card that lies in no box, going round from a place in the row; null when all lie somewhere. */
export function nextCard(from: number, state: SorterState, { cards }: Sorter): Card | null {
  const round = [...cards.slice(from), ...cards.slice(0, from)];
  return round.find((card) => boxOf(card, state) === null) ?? null;
}

/** The labels of the boxes where a card belongs. */
export function rightLabels(card: Card, { boxes }: Sorter): string[] {
  return boxes.filter(({ id }) => card.boxes.includes(id)).map(({ label }) => label);
}

/** Why a card belongs in a box or not. */
export function reason(card: Card, box: string): string {
  return (Object.hasOwn(card.elsewhere, box) && card.elsewhere[box]) || card.why;
}

export function isSorted(state: SorterState, content: Sorter): boolean {
  return nextCard(0, state, content) === null;
}

/** `card.box` pairs, in the order of the content. */
export function writePlaced(state: SorterState, { cards }: Sorter): string {
  return writePairs(
    cards.flatMap((card) => {
      const box = boxOf(card, state);
      return box === null ? [] : [[card.id, box] as const];
    }),
  );
}

export function readPlaced(text: string, content: Sorter): { state: SorterState; ignored: string[] } {
  const given = parts(text);
  const pairs = given.map(pair);
  const state = keep(
    pairs.filter((one) => one !== null),
    content,
  );
  const ignored = given.filter((_, place) => {
    const [card, box] = pairs[place] ?? [];
    return card === undefined || state.placed[card] !== box;
  });
  return { state, ignored };
}

/** The state in which cards lie like this, without what is no card or no box here. */
export function keepPlaced(placed: unknown, content: Sorter): SorterState {
  return keep(textEntries(placed), content);
}

function keep(pairs: readonly [string, string][], { cards, boxes }: Sorter): SorterState {
  return { placed: Object.fromEntries(pairs.filter(([card, box]) => byId(cards, card) && byId(boxes, box))) };
}
