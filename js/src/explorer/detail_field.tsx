/** One field of an intervention: its values, what sources say differently, what is unknown, and where it comes from. */

import { type DifferingValues, type Intervention, UI, type Vocabulary } from "../contract";
import { inAList } from "../core/dutch";
import { say, upperFirst } from "../core/say";
import { SourceList } from "../shared/source_list";
import type { DetailRow } from "./detail_rows";
import { fieldName } from "./wording";

interface Props {
  row: DetailRow;
  record: Intervention;
  vocabulary: Vocabulary;
}

export function DetailField({ row, record, vocabulary }: Props) {
  return (
    <div class="field">
      <dt>{row.label}</dt>
      <dd>
        <Values row={row} />
        <FieldRemarks row={row} record={record} vocabulary={vocabulary} />
      </dd>
    </div>
  );
}

function Values({ row: { field, texts } }: { row: DetailRow }) {
  if (texts.length === 0) return <p>{UI.values.unknown}</p>;
  if (texts.length > 1)
    return (
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    );
  const [text = ""] = texts;
  return <p>{field === "website" && /^https?:\/\//.test(text) ? <a href={text}>{text}</a> : text}</p>;
}

/** What stands with a field beside its values. */
export function FieldRemarks({ row, record, vocabulary }: Props) {
  return (
    <>
      {row.differing.map((differing) => (
        <Differing key={differing.field} differing={differing} record={record} vocabulary={vocabulary} />
      ))}
      {row.unknown.map(({ parts, lookedFor }) => (
        <p class="help" key={lookedFor}>
          {parts && `${say(UI.record.looked_for, { parts })} `}
          {lookedFor}
        </p>
      ))}
      {row.classified.map(({ parts, note }) => (
        <p class="help" key={parts + note}>
          {parts && `${upperFirst(parts)}: `}
          <em>{UI.record.classified}</em> {note}
        </p>
      ))}
      {row.notes.map(({ parts, note }) => (
        <p class="help" key={parts + note}>
          {parts && `${upperFirst(parts)}: `}
          {note}
        </p>
      ))}
      {row.sources.length > 0 && (
        <details>
          <summary>
            {say(UI.sources.count, { count: row.sources.length })}
            <span class="unseen"> bij {row.label}</span>
          </summary>
          <SourceList sources={row.sources} withSupport={false} />
        </details>
      )}
    </>
  );
}

/** A field on which sources disagree: what each says, and which value is used here. */
export function Differing({ differing, record, vocabulary }: { differing: DifferingValues; record: Intervention; vocabulary: Vocabulary }) {
  const cited = (keys: readonly string[]) => {
    const sources = keys.map((key) => record.sources[key]).filter((source) => source !== undefined);
    return inAList([...new Set(sources.map(({ organisation }) => organisation))]);
  };
  return (
    <div class="differing">
      <p>
        <strong>{UI.record.differs}</strong>: {fieldName(differing.field, vocabulary)}
      </p>
      <ul>
        {differing.values.map(({ value, sources }) => (
          <li key={value}>
            {value} <span class="help">({cited(sources)})</span>
          </li>
        ))}
      </ul>
      <p class="help">{say(UI.record.used, { used: differing.used })}</p>
    </div>
  );
}
