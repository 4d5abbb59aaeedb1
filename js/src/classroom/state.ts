/** Where a class is, apart from any drawing: the step, whether it is told, the page of a long text, the hands, the order. */

import { orderOf } from "./order";
import { type ClassSession, type ClassStep, reading } from "./session";
import { counted, NO_HANDS, type Round, type Tally } from "./tally";
import { WORDS } from "./words";

/** A plain picture of the room. */
export interface Place {
  /** Which step. */
  at: number;
  /** Whether the class was told what its options lead to. */
  isTold: boolean;
  /** Which page of what does not fit the screen at once. */
  page: number;
  isCounting: boolean;
  round: Round;
  /** By step. */
  tallies: Record<string, Tally>;
  order: number | null;
}

/** The id of what is said before anything is asked; an engine that has a first word of its own begins with it. */
const BEFORE = "vooraf";

export class RoomState {
  place: Place;
  /** How many pages the screen has; the drawing measures it. */
  pages = 1;

  private readonly listeners = new Set<() => void>();

  constructor(
    readonly session: ClassSession,
    order: number | null,
  ) {
    this.place = { at: 0, isTold: false, page: 0, isCounting: false, round: "before", tallies: {}, order };
    const last = this.steps.findLastIndex(({ chosen, preset }) => chosen.length > 0 && !preset);
    this.go({ at: Math.max(0, last) });
  }

  get steps(): ClassStep[] {
    const steps = this.session.steps(orderOf(this.place.order));
    const saysItself = steps[0]?.id === BEFORE;
    return this.session.isPersonal && !saysItself ? [reading(BEFORE, WORDS.beforehand, [WORDS.personal]), ...steps] : steps;
  }

  /** The step on show; what is chosen may leave fewer of them. */
  get step(): ClassStep {
    const { steps } = this;
    return steps[Math.min(this.place.at, steps.length - 1)]!;
  }

  get tally(): Tally {
    return this.place.tallies[this.step.id] ?? NO_HANDS;
  }

  /** Whether going on tells the class something of this step first. */
  get waitsToTell(): boolean {
    return !this.place.isTold && hasMore(this.step);
  }

  /** Whether nothing comes after this screen, on whichever of its pages the class is. */
  get isLast(): boolean {
    return this.place.at >= this.steps.length - 1 && !this.step.leads && !this.waitsToTell;
  }

  get isAtEnd(): boolean {
    return this.isLast && this.place.page >= this.pages - 1;
  }

  get isAtStart(): boolean {
    const { at, isTold, page } = this.place;
    return at === 0 && !isTold && page === 0;
  }

  /** Hear of every change, here or in the widget; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    const stop = this.session.subscribe(listener);
    return () => {
      stop();
      this.listeners.delete(listener);
    };
  }

  /** One on: the next page, then what there is to tell, then the next step. */
  on(): void {
    const { at, page } = this.place;
    if (page < this.pages - 1) this.go({ page: page + 1 });
    else if (this.waitsToTell) this.go({ isTold: true, page: 0 });
    else if (!this.isAtEnd) {
      this.chooseForWho();
      this.go({ at: Math.min(at + 1, this.steps.length - 1), isTold: false, page: 0 });
    }
  }

  /** One back, the same way. */
  back(): void {
    const { at, isTold, page } = this.place;
    if (page > 0) this.go({ page: page - 1 });
    else if (isTold) this.go({ isTold: false });
    else if (at > 0) this.go({ at: at - 1, isTold: hasMore(this.steps[at - 1]!), page: 0 });
  }

  /** Mark an option; what it leads to is not told yet. */
  choose(id: string): void {
    const { step } = this;
    if (step.chosen.includes(id) && !step.several) return;
    step.choose(id);
  }

  count(option: string, change: number): void {
    const { tallies, round } = this.place;
    this.go({ tallies: { ...tallies, [this.step.id]: counted(this.tally, round, option, change) } });
  }

  /** Everything as at first, but the order. */
  restart(): void {
    this.session.restart();
    this.go({ at: 0, isTold: false, page: 0, round: "before", tallies: {} });
  }

  reorder(order: number | null): void {
    this.go({ order, at: 0, isTold: false, page: 0 });
  }

  go(change: Partial<Place>): void {
    this.place = { ...this.place, ...change };
    if (change.at !== undefined) this.step.enter?.();
    for (const listener of this.listeners) listener();
  }

  /** Who only goes on, as with a clicker, goes on with the first option that fits. */
  private chooseForWho(): void {
    const { step } = this;
    if (!step.leads || step.chosen.length > 0) return;
    const fitting = step.options.find(({ verdict }) => verdict?.fit === "past") ?? step.options[0];
    if (fitting) step.choose(fitting.id);
  }
}

/** Whether a step has something to tell after what can be chosen or seen. */
function hasMore({ options, known }: ClassStep): boolean {
  return known.length > 0 || options.some(({ told }) => told.length > 0);
}
