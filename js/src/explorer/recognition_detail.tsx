/** The recognition in full: what the level means and does not say, its dates, and earlier recognitions. */

import { type Intervention, UI, type Vocabulary } from "../contract";
import { say, upperFirst } from "../core/say";
import { lastDay } from "./describe";
import { FieldRemarks } from "./detail_field";
import { detailRow } from "./detail_rows";
import { turnsOld } from "./recognition";
import { RecognitionLine } from "./recognition_line";

export function RecognitionDetail({ record, vocabulary }: { record: Intervention; vocabulary: Vocabulary }) {
  const { recognition } = record;
  const end = turnsOld(recognition);
  const level = vocabulary.recognition_levels.find((one) => one.level === recognition.level);
  const row = detailRow(record, "recognition", vocabulary);
  return (
    <section>
      <h4>{row.label}</h4>
      <RecognitionLine recognition={recognition} day={lastDay(record)} vocabulary={vocabulary} isWhole />
      {level && (
        <p>
          {level.meaning} {level.does_not_say}
        </p>
      )}
      <p>{recognition.status_note}</p>
      {recognition.committee && <p>{say(UI.recognition.committee, { committee: recognition.committee })}</p>}
      <p>{end ? `${upperFirst(end)}.` : `${upperFirst(UI.recognition.no_date)}.`}</p>
      {recognition.previous.map((earlier) => (
        <p key={earlier}>{say(UI.recognition.earlier, { earlier })}</p>
      ))}
      <FieldRemarks row={row} record={record} vocabulary={vocabulary} />
    </section>
  );
}
