/** One intervention in the list: a short line that unfolds into what it is, how well examined, and why it does (not) fit. */

import { Component, createRef } from "preact";
import { type ListedIntervention, UI, type Vocabulary } from "../contract";
import { ageRange, inAList, sessionRange } from "../core/dutch";
import { madeFor } from "../core/ordering";
import { say } from "../core/say";
import { explain } from "../core/search";
import { AfterResults, redrawLater } from "./after_results";
import { DecisiveFacts } from "./decisive_facts";
import { lastDay, shortName } from "./describe";
import { KeepButton } from "./keep_button";
import { Meters } from "./meters";
import { shortAge } from "./recognition";
import { RecognitionLine, RecognitionSign } from "./recognition_line";
import type { ExplorerStore } from "./store";
import { Verdicts } from "./verdicts";
import { WORDS } from "./wording";

interface Props {
  record: ListedIntervention;
  fit: string;
  isCompared: boolean;
  isKept: boolean;
  /** Whether it stands so far down that its reasons may be redrawn after what is in sight. */
  isFarDown: boolean;
  store: ExplorerStore;
}

interface State {
  isUnfolded: boolean;
}

export class Card extends Component<Props, State> {
  override state = { isUnfolded: false };
  private readonly reasons = createRef<AfterResults>();

  override shouldComponentUpdate({ record, fit, isCompared, isKept, isFarDown }: Props, { isUnfolded }: State): boolean {
    const { props, reasons, state } = this;
    const isOther =
      record !== props.record ||
      fit !== props.fit ||
      isCompared !== props.isCompared ||
      isKept !== props.isKept ||
      isUnfolded !== state.isUnfolded;
    if (!isFarDown || isOther) return true;
    if (reasons.current) redrawLater(reasons.current);
    return false;
  }

  render({ record, fit, isCompared, isKept, isFarDown, store }: Props, { isUnfolded }: State) {
    const { vocabulary } = store.library;
    const fold = () => this.setState({ isUnfolded: !isUnfolded });
    return (
      <article class="card" data-intervention-id={record.id} data-fit={fit}>
        <div class="line">
          <Name record={record} isUnfolded={isUnfolded} fold={fold} />
          <CompareTick record={record} isCompared={isCompared} store={store} />
          <Facts record={record} vocabulary={vocabulary} />
        </div>
        {isUnfolded && <p>{record.summary}</p>}
        {isUnfolded && <RecognitionLine recognition={record.recognition} day={lastDay(record)} vocabulary={vocabulary} />}
        <AfterResults ref={this.reasons} isLate={isFarDown} draw={() => <Reasons record={record} store={store} isWhole={isUnfolded} />} />
        {isUnfolded && <AfterResults draw={() => <Meters record={record} store={store} />} />}
        <KeepButton record={record} isKept={isKept} store={store} />
        {isUnfolded && <AllAbout record={record} store={store} />}
      </article>
    );
  }
}

interface NameProps {
  record: ListedIntervention;
  isUnfolded: boolean;
  fold: () => void;
}

function Name({ record, isUnfolded, fold }: NameProps) {
  const [short, full] = nameParts(record);
  return (
    <h5>
      <button type="button" class="unfold" aria-expanded={isUnfolded} onClick={fold}>
        {short} {full && <span class="full">{full}</span>}
      </button>
    </h5>
  );
}

/** A longer name is known by its abbreviation. */
const LONG_NAME = 30;

/** The name by which it is known first, and the rest of its name between brackets. */
function nameParts({ name, abbreviation }: ListedIntervention): [short: string, full: string] {
  if (abbreviation && !name.includes(abbreviation) && name.length <= LONG_NAME) return [name, `(${abbreviation})`];
  const atEnd = ` (${abbreviation})`;
  if (abbreviation && name.endsWith(atEnd)) return [abbreviation, `(${name.slice(0, -atEnd.length)})`];
  if (abbreviation && !name.includes(abbreviation)) return [abbreviation, `(${name})`];
  const place = name.indexOf(" (");
  return place < 0 ? [name, ""] : [name.slice(0, place), name.slice(place + 1)];
}

/** What does not depend on what is asked. */
class Facts extends Component<{ record: ListedIntervention; vocabulary: Vocabulary }> {
  override shouldComponentUpdate(next: { record: ListedIntervention }): boolean {
    return next.record !== this.props.record;
  }

  render({ record, vocabulary }: { record: ListedIntervention; vocabulary: Vocabulary }) {
    const more = shortAge(record.recognition, lastDay(record));
    if (record.differing_values.length > 0) more.push(WORDS.differs);
    return (
      <>
        <p class="facts">{factsOf(record)}</p>
        <p class="facts">
          <RecognitionSign recognition={record.recognition} vocabulary={vocabulary} />
          {more.length > 0 && ` · ${more.join(" · ")}`}
        </p>
        <DecisiveFacts record={record} vocabulary={vocabulary} />
      </>
    );
  }
}

/** Why it does (not) fit: on the short line only what is no match. */
function Reasons({ record, store, isWhole }: { record: ListedIntervention; store: ExplorerStore; isWhole: boolean }) {
  const verdicts = explain(store.prepared, store.question, record.id);
  const shown = isWhole ? verdicts : verdicts.filter(({ fit }) => fit !== "match");
  const first = madeFor(record, store.question.criteria, store.library.vocabulary);
  return (
    <>
      {first.length > 0 && (
        <p class="first">
          <span aria-hidden="true">★</span> {first.join(" ")}
        </p>
      )}
      <Verdicts verdicts={shown} vocabulary={store.library.vocabulary} />
    </>
  );
}

interface ActionProps {
  record: ListedIntervention;
  isCompared: boolean;
  store: ExplorerStore;
}

class CompareTick extends Component<ActionProps> {
  override shouldComponentUpdate({ record, isCompared }: ActionProps): boolean {
    return record !== this.props.record || isCompared !== this.props.isCompared;
  }

  render({ record, isCompared, store }: ActionProps) {
    return (
      <label class="tick">
        <input type="checkbox" checked={isCompared} onChange={(event) => compare(event, record.id, store)} />
        <span>
          {WORDS.compare} <span class="unseen">{shortName(record)}</span>
        </span>
      </label>
    );
  }
}

function AllAbout({ record, store }: { record: ListedIntervention; store: ExplorerStore }) {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    store.open(record.id);
  };
  return (
    <a class="all-about" href={`#${record.id}`} onClick={open}>
      {say(UI.record.all_about, { name: shortName(record) })}
    </a>
  );
}

/** Age, sessions and form in one line; each says itself when it is unknown. */
function factsOf({ age, sessions, formats }: ListedIntervention): string {
  const form = formats.length > 0 ? inAList(formats) : UI.record.form_unknown;
  return [ageRange(age.min_months, age.max_months), sessionRange(sessions.number_min, sessions.number_max), form].join(" · ");
}

/** The box shows what the store took over, also when it refused. */
function compare(event: Event, id: string, store: ExplorerStore): void {
  store.toggleCompared(id);
  (event.currentTarget as HTMLInputElement).checked = store.state.compare.includes(id);
}
