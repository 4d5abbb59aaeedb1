/** Studies of an intervention: what they measured and found, in words, with what to keep in mind. */

import { dateInWords } from "../core/dutch";
import type { Effect, Intervention, Source } from "../core/types";
import type { DetailRow } from "./detail_rows";
import { WORDS } from "./wording";

export function Effects({ record, row }: { record: Intervention; row: DetailRow }) {
  return (
    <section>
      <h4>{row.label}</h4>
      {record.effects.length === 0 && <p>{WORDS.unknown}</p>}
      {record.effects.length > 0 && (
        <ul class="effects">
          {record.effects.map((effect) => (
            <Study key={effect.study} effect={effect} source={record.sources[effect.source]} />
          ))}
        </ul>
      )}
      {row.unknown.map(({ parts, lookedFor }) => (
        <p class="help" key={parts}>
          Niet gevonden: {parts}. {lookedFor}
        </p>
      ))}
    </section>
  );
}

function Study({ effect, source }: { effect: Effect; source: Source | undefined }) {
  return (
    <li>
      <strong>{effect.study}</strong>
      {effect.year !== null && ` (${effect.year})`}: {effect.design}
      {effect.n !== null && `, n = ${effect.n.toLocaleString("nl-NL")}`}.
      <p>
        {!effect.result_known && <em>De uitkomst is niet gezien. </em>}
        {effect.result}
        {effect.effect_size && ` Grootte van het effect: ${effect.effect_size}.`}
      </p>
      {effect.caveat && <p class="help">Let op: {effect.caveat}</p>}
      {source && (
        <p class="help">
          Bron: <a href={source.url}>{source.title}</a>, {source.organisation}
          {source.year !== null && `, ${source.year}`}, gelezen op {dateInWords(source.read_on)}.
        </p>
      )}
    </li>
  );
}
