/** The boxes with the cards that lie in them; each card can be taken up again. */

import { FitWord } from "../activity/feedback";
import type { Box, Card, Sorter } from "../contract";
import type { SorterState } from "./cards";
import { cardsIn, rightLabels } from "./cards";
import { boxTitle, elsewhere, WORDS } from "./words";

interface Props {
  content: Sorter;
  state: SorterState;
  takeUp: (card: Card) => void;
}

export function Boxes(props: Props) {
  return (
    <div class="boxes">
      {props.content.boxes.map((box) => (
        <BoxView key={box.id} box={box} {...props} />
      ))}
    </div>
  );
}

function BoxView({ box, content, state, takeUp }: Props & { box: Box }) {
  const cards = cardsIn(box.id, state, content);
  return (
    <div class="box">
      <h4>{boxTitle(box.label, cards.length)}</h4>
      {cards.length === 0 && <p class="help">{WORDS.empty}</p>}
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <p>{card.text}</p>
            <Verdict card={card} box={box} content={content} />
            <button type="button" class="quiet" onClick={() => takeUp(card)}>
              {WORDS.takeUp} <span class="unseen">{card.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Verdict({ card, box, content }: { card: Card; box: Box; content: Sorter }) {
  if (card.boxes.includes(box.id)) return <FitWord fit="past" words={WORDS.right} />;
  return <FitWord fit="past-niet" words={elsewhere(rightLabels(card, content))} />;
}
