/** Everything the handbook knows about one intervention, field by field, with sources and gaps. */

import { useEffect, useRef } from "preact/hooks";
import { dateInWords } from "../core/dutch";
import type { Intervention } from "../core/types";
import { CopyLink } from "../shared/copy_link";
import { SourceList } from "../shared/source_list";
import { addressOf } from "./address_bar";
import { DetailField } from "./detail_field";
import { detailRow, detailRows } from "./detail_rows";
import { Effects } from "./effects";
import { RecognitionDetail } from "./recognition_detail";
import type { ExplorerStore } from "./store";
import { WORDS } from "./wording";

interface Props {
  record: Intervention;
  store: ExplorerStore;
}

export function Detail({ record, store }: Props) {
  const { vocabulary } = store.library;
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    root.current?.scrollIntoView({ block: "start", behavior: "instant" });
    heading.current?.focus({ preventScroll: true });
  }, []);
  const back = () => store.open(null);
  return (
    <article class="detail" ref={root}>
      <button type="button" class="quiet back" onClick={back}>
        <span aria-hidden="true">← </span>
        {WORDS.back}
      </button>
      <h3 ref={heading} tabIndex={-1}>
        {record.name}
      </h3>
      <p class="lead">{record.summary}</p>
      {record.note && (
        <p class="notice">
          <strong>{vocabulary.labels.note}:</strong> {record.note}
        </p>
      )}
      <RecognitionDetail record={record} vocabulary={vocabulary} />
      <dl>
        {detailRows(record, vocabulary).map((row) => (
          <DetailField key={row.field} row={row} record={record} vocabulary={vocabulary} />
        ))}
      </dl>
      <Effects record={record} row={detailRow(record, "effects", vocabulary)} />
      <h4>{vocabulary.labels.sources}</h4>
      <SourceList sources={Object.values(record.sources)} />
      <p class="help">
        {vocabulary.labels.confidence}: {record.confidence}. {vocabulary.labels.reviewed_on}{" "}
        {dateInWords(record.reviewed_on)}.
      </p>
      <div class="take">
        <button type="button" onClick={back}>
          {WORDS.back}
        </button>
        {store.ownsAddress && <CopyLink label={WORDS.copyLinkToThis} address={() => addressOf(store.state, store.library)} />}
      </div>
    </article>
  );
}
