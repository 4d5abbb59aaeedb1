/** The recognition in full: what the level means and does not say, its dates, and earlier recognitions. */

import { dateInWords } from "../core/dutch";
import type { Intervention, Vocabulary } from "../core/types";
import { FieldRemarks } from "./detail_field";
import { detailRow } from "./detail_rows";
import { RecognitionLine } from "./recognition_line";

export function RecognitionDetail({ record, vocabulary }: { record: Intervention; vocabulary: Vocabulary }) {
  const { recognition } = record;
  const level = vocabulary.recognition_levels.find((one) => one.level === recognition.level);
  const row = detailRow(record, "recognition", vocabulary);
  return (
    <section>
      <h4>{row.label}</h4>
      <RecognitionLine recognition={recognition} vocabulary={vocabulary} isWhole />
      {level && (
        <p>
          {level.meaning} {level.does_not_say}
        </p>
      )}
      <p>{recognition.status_note}</p>
      {recognition.committee && <p>Commissie: {recognition.committee}.</p>}
      {recognition.nominal_5y_end && <p>De gewone termijn van vijf jaar liep tot {dateInWords(recognition.nominal_5y_end)}.</p>}
      {recognition.previous.length > 0 && <p>Eerder erkend: {recognition.previous.join("; ")}.</p>}
      <FieldRemarks row={row} record={record} vocabulary={vocabulary} />
    </section>
  );
}
