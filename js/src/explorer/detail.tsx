/** Everything the handbook knows about one intervention, field by field, with sources and gaps. */

import { useEffect, useRef } from "preact/hooks";
import type { ListedIntervention } from "../contract";
import { CopyLink } from "../shared/copy_link";
import { land } from "../shared/landing";
import { Aged } from "../shared/reviewed";
import { addressOf } from "./address_bar";
import { DecisiveFacts } from "./decisive_facts";
import { KeepButton } from "./keep_button";
import { Meters } from "./meters";
import { PrintPart } from "./print_part";
import type { ExplorerStore } from "./store";
import { Waiting } from "./waiting";
import { WORDS } from "./wording";

interface Props {
  record: ListedIntervention;
  store: ExplorerStore;
}

export function Detail({ record, store }: Props) {
  const { vocabulary } = store.library;
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (root.current) land(root.current);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const back = () => store.open(null);
  const known = store.records.get(record.id);
  const { parts } = store.records;
  return (
    <article class="detail" ref={root}>
      <button type="button" class="quiet back" onClick={back}>
        <span aria-hidden="true">← </span>
        {WORDS.back}
      </button>
      <h3 ref={heading} tabIndex={-1}>
        {record.name}
      </h3>
      <Aged reviewed={record.reviewed_on} />
      <p class="lead">{record.summary}</p>
      <DecisiveFacts record={record} vocabulary={vocabulary} />
      <Meters record={record} store={store} />
      {known && parts ? <parts.Known record={known} vocabulary={vocabulary} /> : <Waiting store={store} id={record.id} />}
      <div class="take">
        <button type="button" onClick={back}>
          {WORDS.back}
        </button>
        <KeepButton record={record} isKept={store.state.shortlist.includes(record.id)} store={store} />
        <PrintPart part=".detail" />
        {store.ownsAddress && <CopyLink label={WORDS.copyLinkToThis} address={() => addressOf(store.state, store.library)} />}
      </div>
    </article>
  );
}
