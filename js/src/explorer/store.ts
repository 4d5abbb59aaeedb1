/** What the reader chose and what follows from it, apart from any drawing. */

import type { Brush, Criteria, ExplorerLibrary, ExplorerState, Sort, View } from "../contract";
import { asQuestion, noCriteria, type Question } from "../core/criteria";
import { isInBrush } from "../core/landscape";
import { type PreparedLibrary, prepare } from "../core/prepared";
import { type Found, find, type Group } from "../core/search";
import { MOST_COMPARED, readState } from "../core/state";
import type { Origin, Store } from "../shared/connect_model";
import type { Records } from "./records";

export class ExplorerStore implements Store {
  readonly prepared: PreparedLibrary;
  question: Question;
  found: Found;
  /** What the list shows: all that was found, or of that what lies in the frame. */
  listed: Readonly<Record<Group, string[]>>;
  /** Sentences about what was wrong in the address; they hold until the reader changes something. */
  notices: readonly string[] = [];
  /** Whether the reader wants to see the comparison. */
  private wantsComparison: boolean;
  /** Whether the last tick for comparison was one too many. */
  refusedToCompare = false;

  private readonly listeners = new Set<(origin: Origin) => void>();
  private readonly past: Criteria[] = [];
  private lastAsked = "";

  constructor(
    readonly library: ExplorerLibrary,
    public state: ExplorerState,
    /** Whether the page's address holds this state; the address of a notebook says nothing, and may hold a key. */
    readonly ownsAddress: boolean,
    readonly records: Records,
  ) {
    records.onChange = () => this.tell("outside");
    this.prepared = prepare(library);
    this.wantsComparison = state.compare.length > 1;
    this.question = asQuestion(state.criteria);
    this.found = find(this.prepared, this.question, state.sort);
    this.listed = this.inFrame();
    this.fetchIfShown();
  }

  /** Hear of every change; returns how to stop. */
  subscribe(listener: (origin: Origin) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  /** Whether the comparison stands open. */
  get isComparing(): boolean {
    return this.wantsComparison && this.state.compare.length > 1;
  }

  /** Whether the search names a discouraged approach and nothing fits: what almost fits is then no answer to it. */
  get asksOnlyDiscouraged(): boolean {
    const { warnings, counts } = this.found;
    return warnings.length > 0 && counts.fits === 0 && counts.possible === 0;
  }

  /** Ask something else. Typing on in one field is undone in one step. */
  ask(change: Partial<Criteria>): void {
    const fields = Object.keys(change).join();
    const goesOn = fields === this.lastAsked && (fields === "text" || fields === "max_sessions");
    if (!goesOn) this.past.push(this.state.criteria);
    this.lastAsked = fields;
    this.change({ criteria: { ...this.state.criteria, ...change } });
  }

  /** Go back to what was asked before. */
  undo(): void {
    const criteria = this.past.pop();
    this.lastAsked = "";
    if (criteria) this.change({ criteria });
  }

  clear(): void {
    this.ask(noCriteria());
  }

  sortBy(sort: Sort): void {
    this.change({ sort });
  }

  /** Look at the list alone, which has no frame, or at the landscape too. */
  lookAt(view: View): void {
    this.change({ view, brush: null });
  }

  /** Draw a frame in the landscape, or take it away. */
  frame(brush: Brush | null): void {
    this.change({ brush });
  }

  /** Put an intervention on the list that is kept, or take it off. */
  toggleKept(id: string): void {
    const { shortlist } = this.state;
    const without = shortlist.filter((other) => other !== id);
    this.change({ shortlist: without.length < shortlist.length ? without : [...shortlist, id] });
  }

  /** Compare exactly these. */
  compareThese(ids: readonly string[]): void {
    this.wantsComparison = true;
    this.change({ compare: ids.slice(0, MOST_COMPARED) });
  }

  /** Tick or untick an intervention for comparison; one too many is refused and said. */
  toggleCompared(id: string): void {
    const { compare } = this.state;
    const without = compare.filter((other) => other !== id);
    this.refusedToCompare = without.length === compare.length && compare.length >= MOST_COMPARED;
    if (without.length < 2 && without.length < compare.length) this.wantsComparison = false;
    this.change({ compare: without.length < compare.length || this.refusedToCompare ? without : [...compare, id] });
  }

  showComparison(isWanted: boolean): void {
    this.wantsComparison = isWanted;
    this.tell("outside");
  }

  /** Open the detail view of an intervention, or go back to the list. */
  open(id: string | null): void {
    this.change({ open: id });
  }

  /** Take over a state from outside; what is not understood is left out. */
  receive(value: unknown, notices: readonly string[] = []): void {
    const state = readState(value, this.library);
    if (JSON.stringify(state) === JSON.stringify(this.state) && notices.length === this.notices.length) return;
    this.lastAsked = "";
    if (this.state.compare.length === 0) this.wantsComparison = state.compare.length > 1;
    this.notices = notices;
    this.become(state, "outside");
  }

  private change(change: Partial<ExplorerState>): void {
    if (!("open" in change)) this.notices = [];
    this.become({ ...this.state, ...change }, "reader");
  }

  private become(state: ExplorerState, origin: Origin): void {
    const searchAgain = state.criteria !== this.state.criteria || state.sort !== this.state.sort;
    const frameAgain = searchAgain || state.brush !== this.state.brush;
    this.state = state;
    this.fetchIfShown();
    if (searchAgain) {
      this.question = asQuestion(state.criteria);
      this.found = find(this.prepared, this.question, state.sort);
    }
    if (frameAgain) this.listed = this.inFrame();
    this.tell(origin);
  }

  private inFrame(): Readonly<Record<Group, string[]>> {
    const { brush } = this.state;
    if (!brush) return this.found;
    const lies = (id: string) => isInBrush(this.prepared.byId.get(id)!.record, brush);
    const { fits, possible, near } = this.found;
    return { fits: fits.filter(lies), possible: possible.filter(lies), near: near.filter(lies) };
  }

  /** An open intervention, a comparison and the landscape show more than a card does. */
  private fetchIfShown(): void {
    const { open, compare, view } = this.state;
    if (open !== null || compare.length > 1 || view === "landschap") void this.records.want();
  }

  private tell(origin: Origin): void {
    for (const listener of this.listeners) listener(origin);
  }
}
