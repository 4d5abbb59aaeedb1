/** One field of an intervention: its values, what sources say differently, what is unknown, and where it comes from. */

import { joinDutch } from "../core/text";
import type { DifferingValues, Intervention, Vocabulary } from "../core/types";
import { SourceList } from "../shared/source_list";
import type { DetailRow } from "./detail_rows";
import { fieldName, WORDS } from "./wording";

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
  if (texts.length === 0) return <p>{WORDS.unknown}</p>;
  if (texts.length > 1) return <ul>{texts.map((text) => <li key={text}>{text}</li>)}</ul>;
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
          {parts && `Niet gevonden: ${parts}. `}
          {lookedFor}
        </p>
      ))}
      {row.classified.map((note) => (
        <p class="help" key={note}>
          <em>Ingedeeld door de redactie.</em> {note}
        </p>
      ))}
      {row.notes.map((note) => (
        <p class="help" key={note}>
          {note}
        </p>
      ))}
      {row.sources.length > 0 && (
        <details>
          <summary>
            {row.sources.length === 1 ? "1 bron" : `${row.sources.length} bronnen`}
            <span class="unseen"> bij {row.label}</span>
          </summary>
          <SourceList sources={row.sources} withSupport={false} />
        </details>
      )}
    </>
  );
}

function Differing({ differing, record, vocabulary }: { differing: DifferingValues; record: Intervention; vocabulary: Vocabulary }) {
  const cited = (keys: readonly string[]) => {
    const sources = keys.map((key) => record.sources[key]).filter((source) => source !== undefined);
    return joinDutch([...new Set(sources.map(({ organisation, year }) => [organisation, year].filter(Boolean).join(" ")))]);
  };
  return (
    <div class="differing">
      <p>
        <strong>{WORDS.differs}</strong>: {fieldName(differing.field, vocabulary)}
      </p>
      <ul>
        {differing.values.map(({ value, sources }) => (
          <li key={value}>
            {value} <span class="help">({cited(sources)})</span>
          </li>
        ))}
      </ul>
      <p class="help">Hier gebruikt: {differing.used}</p>
    </div>
  );
}
