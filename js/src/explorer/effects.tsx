/** Studies of an intervention: what they measured and found, in words, with what to keep in mind. */

import { type Effect, type Intervention, type Source, UI, type Vocabulary } from "../contract";
import { number, say, sayAround } from "../core/say";
import { SourceWords } from "../shared/source_list";
import { FieldRemarks } from "./detail_field";
import type { DetailRow } from "./detail_rows";

export function Effects({ record, row, vocabulary }: { record: Intervention; row: DetailRow; vocabulary: Vocabulary }) {
  return (
    <section>
      <h4>{row.label}</h4>
      {record.effects.length === 0 && <p>{UI.values.unknown}</p>}
      {record.effects.length > 0 && (
        <ul class="effects">
          {record.effects.map((effect) => (
            <Study key={effect.study} effect={effect} source={record.sources[effect.source]} />
          ))}
        </ul>
      )}
      <FieldRemarks row={row} record={record} vocabulary={vocabulary} />
    </section>
  );
}

function Study({ effect, source }: { effect: Effect; source: Source | undefined }) {
  const { study, year, design, n } = effect;
  const name = year === null || study.includes(String(year)) ? study : `${study} (${year})`;
  const size = n === null ? design : `${design}, n = ${number(n)}`;
  return (
    <li>
      {sayAround(UI.record.study, { study: <strong>{name}</strong>, design: size })}
      <p>
        {!effect.result_known && <em>{UI.record.result_unseen} </em>}
        {effect.result}
        {effect.effect_size && ` ${say(UI.record.effect_size, { size: effect.effect_size })}`}
      </p>
      {effect.caveat && <p class="help">{say(UI.record.caveat, { caveat: effect.caveat })}</p>}
      {source && (
        <p class="help">
          {UI.sources.source} <SourceWords source={source} />
        </p>
      )}
    </li>
  );
}
