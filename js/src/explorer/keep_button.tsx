/** Puts an intervention on the list that the reader keeps, or takes it off. */

import { Component } from "preact";
import type { ListedIntervention } from "../contract";
import { shortName } from "./describe";
import type { ExplorerStore } from "./store";
import { WORDS } from "./wording";

interface Props {
  record: ListedIntervention;
  isKept: boolean;
  store: ExplorerStore;
}

export class KeepButton extends Component<Props> {
  override shouldComponentUpdate({ record, isKept }: Props): boolean {
    return record !== this.props.record || isKept !== this.props.isKept;
  }

  render({ record, isKept, store }: Props) {
    return (
      <button type="button" class="keep" aria-pressed={isKept} onClick={() => store.toggleKept(record.id)}>
        <span aria-hidden="true">{isKept ? "✓ " : "+ "}</span>
        {WORDS.keep} <span class="unseen">{shortName(record)}</span>
      </button>
    );
  }
}
