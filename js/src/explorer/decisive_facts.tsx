/** What decides a choice before anything else: no offer, a last moment to begin, an effect that was not found, an unsure date. */

import type { ListedIntervention, Vocabulary } from "../contract";

export function DecisiveFacts({ record, vocabulary }: { record: ListedIntervention; vocabulary: Vocabulary }) {
  const offer = vocabulary.offer_warnings[record.origin];
  const said = [...(offer ? [offer] : []), ...record.decisive.map(({ text }) => text)];
  if (said.length === 0) return null;
  return (
    <ul class="decisive">
      {said.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
