/** One intervention in the list: what it is, for whom, how well examined, and why it does (not) fit. */

import { Component } from "preact";
import { ageRange, sessionRange } from "../core/dutch";
import { joinDutch } from "../core/text";
import type { Intervention, Verdict } from "../core/types";
import { AfterResults } from "./after_results";
import { shortName } from "./describe";
import { RecognitionLine } from "./recognition_line";
import type { ExplorerStore } from "./store";
import { Verdicts } from "./verdicts";
import { WORDS } from "./wording";

interface Props {
  record: Intervention;
  fit: string;
  verdicts: readonly Verdict[];
  isCompared: boolean;
  /** Whether it stands so far down that its reasons may be redrawn after what is in sight. */
  isFarDown: boolean;
  store: ExplorerStore;
}

export class Card extends Component<Props> {
  /** Most cards stay as they are when a filter changes. */
  override shouldComponentUpdate(next: Props): boolean {
    const { record, fit, isCompared, verdicts } = this.props;
    if (record !== next.record || fit !== next.fit || isCompared !== next.isCompared) return true;
    return !sameVerdicts(verdicts, next.verdicts);
  }

  render({ record, fit, verdicts, isCompared, isFarDown, store }: Props) {
    const { vocabulary } = store.library;
    const open = (event: MouseEvent) => {
      event.preventDefault();
      store.open(record.id);
    };
    return (
      <article class="card" data-intervention-id={record.id} data-fit={fit}>
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
        <AfterResults
          isLate={isFarDown}
          draw={() => verdicts.length > 0 && <Verdicts verdicts={verdicts} vocabulary={vocabulary} />}
        />
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
      </article>
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

function sameVerdicts(one: readonly Verdict[], other: readonly Verdict[]): boolean {
  const same = (verdict: Verdict, place: number) => {
    const beside = other[place];
    return verdict.criterion === beside?.criterion && verdict.fit === beside.fit && verdict.reason === beside.reason;
  };
  return one.length === other.length && one.every(same);
}
