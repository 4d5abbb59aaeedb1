/** One intervention in the list: what it is, for whom, how well examined, and why it does (not) fit. */

import { Component, createRef } from "preact";
import { ageRange, sessionRange } from "../core/dutch";
import { joinDutch } from "../core/text";
import { explain } from "../core/search";
import type { Intervention, Vocabulary } from "../core/types";
import { AfterResults, redrawLater } from "./after_results";
import { shortName } from "./describe";
import { RecognitionLine } from "./recognition_line";
import type { ExplorerStore } from "./store";
import { Verdicts } from "./verdicts";
import { WORDS } from "./wording";

interface Props {
  record: Intervention;
  fit: string;
  isCompared: boolean;
  /** Whether it stands so far down that its reasons may be redrawn after what is in sight. */
  isFarDown: boolean;
  store: ExplorerStore;
}

export class Card extends Component<Props> {
  private readonly reasons = createRef<AfterResults>();

  override shouldComponentUpdate({ record, fit, isCompared, isFarDown }: Props): boolean {
    const { props, reasons } = this;
    if (!isFarDown || record !== props.record || fit !== props.fit || isCompared !== props.isCompared) return true;
    if (reasons.current) redrawLater(reasons.current);
    return false;
  }

  render({ record, fit, isCompared, isFarDown, store }: Props) {
    const { vocabulary } = store.library;
    return (
      <article class="card" data-intervention-id={record.id} data-fit={fit}>
        <About record={record} vocabulary={vocabulary} />
        <AfterResults
          ref={this.reasons}
          isLate={isFarDown}
          draw={() => <Verdicts verdicts={explain(store.prepared, store.question, record.id)} vocabulary={vocabulary} />}
        />
        <Actions record={record} isCompared={isCompared} store={store} />
      </article>
    );
  }
}

/** What does not depend on what is asked. */
class About extends Component<{ record: Intervention; vocabulary: Vocabulary }> {
  override shouldComponentUpdate(next: { record: Intervention }): boolean {
    return next.record !== this.props.record;
  }

  render({ record, vocabulary }: { record: Intervention; vocabulary: Vocabulary }) {
    return (
      <>
        <header>
          <h5>
            {record.name}
            {record.abbreviation && !record.name.includes(record.abbreviation) && ` (${record.abbreviation})`}
          </h5>
          {record.differing_values.length > 0 && <span class="mark">{WORDS.differs}</span>}
        </header>
        <p>{record.summary}</p>
        <p class="facts">{factsOf(record)}</p>
        <RecognitionLine recognition={record.recognition} vocabulary={vocabulary} />
      </>
    );
  }
}

interface ActionProps {
  record: Intervention;
  isCompared: boolean;
  store: ExplorerStore;
}

/** What the reader can do with it. */
class Actions extends Component<ActionProps> {
  override shouldComponentUpdate({ record, isCompared }: ActionProps): boolean {
    return record !== this.props.record || isCompared !== this.props.isCompared;
  }

  render({ record, isCompared, store }: ActionProps) {
    const open = (event: MouseEvent) => {
      event.preventDefault();
      store.open(record.id);
    };
    return (
      <footer>
        <a href={`#${record.id}`} onClick={open}>
          Alles over {shortName(record)}
        </a>
        <label class="tick">
          <input type="checkbox" checked={isCompared} onChange={(event) => compare(event, record.id, store)} />
          <span>
            {WORDS.compare} <span class="unseen">{shortName(record)}</span>
          </span>
        </label>
      </footer>
    );
  }
}

/** Age, sessions and form in one line; each says itself when it is unknown. */
function factsOf({ age, sessions, formats }: Intervention): string {
  const form = formats.length > 0 ? joinDutch(formats) : "vorm onbekend";
  return [ageRange(age.min_months, age.max_months), sessionRange(sessions.number_min, sessions.number_max), form].join(" · ");
}

/** The box shows what the store took over, also when it refused. */
function compare(event: Event, id: string, store: ExplorerStore): void {
  store.toggleCompared(id);
  (event.currentTarget as HTMLInputElement).checked = store.state.compare.includes(id);
}
