/** The card in hand, a button for each box, and why the card belongs there or not. */

import { Feedback } from "../activity/feedback";
import { type Card, type Sorter, UI } from "../contract";
import type { SorterState } from "./cards";
import { boxOf, reason, rightLabels } from "./cards";
import { elsewhere, progress, WORDS } from "./words";

interface Props {
  card: Card;
  content: Sorter;
  state: SorterState;
  name: string;
  place: (box: string) => void;
  /** Null as long as this card lies in no box, and when there is no other. */
  goOn: (() => void) | null;
}

export function CardView({ card, content, state, name, place, goOn }: Props) {
  const { cards, boxes } = content;
  const chosen = boxOf(card, state);
  const questionId = `${name}-vraag`;
  return (
    <div class="sorter-card" data-place>
      <h4 tabIndex={-1}>
        <span class="progress">{progress(cards.indexOf(card) + 1, cards.length)}</span> <span class="card-text">{card.text}</span>
      </h4>
      <p class="question" id={questionId}>
        {UI.sorter.question}
      </p>
      <div class="box-buttons" role="group" aria-labelledby={questionId}>
        {boxes.map(({ id, label, hint }) => (
          <button key={id} type="button" class="option" data-option={id} aria-pressed={id === chosen} onClick={() => place(id)}>
            <strong>{label}</strong>
            {hint && <span class="help"> {hint}</span>}
          </button>
        ))}
      </div>
      <div class="feedback" aria-live="polite">
        {chosen && <Verdict card={card} box={chosen} content={content} />}
      </div>
      {chosen && goOn && (
        <div class="actions">
          <button type="button" class="main" onClick={goOn}>
            {WORDS.nextCard}
          </button>
        </div>
      )}
    </div>
  );
}

function Verdict({ card, box, content }: { card: Card; box: string; content: Sorter }) {
  const isRight = card.boxes.includes(box);
  const words = isRight ? WORDS.right : elsewhere(rightLabels(card, content));
  return <Feedback fit={isRight ? "past" : "past-niet"} words={words} why={reason(card, box)} />;
}
