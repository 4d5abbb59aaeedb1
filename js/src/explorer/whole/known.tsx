/** What is known of one intervention beyond what a card holds: field by field, with sources and gaps. */

import { type Intervention, UI, type Vocabulary } from "../../contract";
import { dateInWords } from "../../core/dutch";
import { say } from "../../core/say";
import { SourceList } from "../../shared/source_list";
import { DetailField, Differing } from "../detail_field";
import { detailRow, detailRows, differsElsewhere } from "../detail_rows";
import { Effects } from "../effects";
import { RecognitionDetail } from "../recognition_detail";

export function Known({ record, vocabulary }: { record: Intervention; vocabulary: Vocabulary }) {
  return (
    <>
      {record.note && (
        <p class="notice">
          <strong>{vocabulary.labels.note}:</strong> {record.note}
        </p>
      )}
      {differsElsewhere(record).map((differing) => (
        <Differing key={differing.field} differing={differing} record={record} vocabulary={vocabulary} />
      ))}
      <RecognitionDetail record={record} vocabulary={vocabulary} />
      <dl>
        {detailRows(record, vocabulary).map((row) => (
          <DetailField key={row.field} row={row} record={record} vocabulary={vocabulary} />
        ))}
      </dl>
      <Effects record={record} row={detailRow(record, "effects", vocabulary)} vocabulary={vocabulary} />
      <h4>{vocabulary.labels.sources}</h4>
      <SourceList sources={Object.values(record.sources)} />
      <p class="help">
        {vocabulary.labels.confidence}: {record.confidence}.
        {record.confidence !== UI.own.offer && ` ${say(UI.record.reviewed, { date: dateInWords(record.reviewed_on) })}`}
      </p>
    </>
  );
}
