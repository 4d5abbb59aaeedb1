/** What the reader chose in one activity, and what would happen to it, apart from any drawing. */

import type { Activity } from "../contract";
import type { Origin, Store } from "../shared/connect_model";
import type { Engine } from "./engine";

export class ActivityStore<Content extends Activity, State> implements Store {
  /** Sentences about what was wrong in the address; they stay until the reader begins again. */
  notices: readonly string[] = [];

  private readonly listeners = new Set<(origin: Origin) => void>();

  constructor(
    readonly engine: Engine<Content, State>,
    readonly content: Content,
    public state: State,
  ) {}

  /** Hear of every change; returns how to stop. */
  subscribe(listener: (origin: Origin) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What the address says of the state. */
  get text(): string {
    return this.engine.write(this.state, this.content);
  }

  get isDone(): boolean {
    return this.engine.isDone?.(this.state, this.content) ?? true;
  }

  /** Whether there is anything to begin again. */
  get isBegun(): boolean {
    return this.engine.isBegun?.(this.state, this.content) ?? this.text !== this.engine.write(this.afresh(), this.content);
  }

  /** Take over what the reader chose. */
  change(state: State): void {
    this.state = state;
    this.tell("reader");
  }

  restart(): void {
    this.notices = [];
    this.change(this.afresh());
  }

  receive(value: unknown, notices: readonly string[]): void {
    const state = this.engine.repair(value, this.content);
    if (JSON.stringify([state, notices]) === JSON.stringify([this.state, this.notices])) return;
    this.state = state;
    this.notices = notices;
    this.tell("outside");
  }

  private afresh(): State {
    const { engine, content, state } = this;
    return engine.restart?.(state, content) ?? engine.start(content);
  }

  private tell(origin: Origin): void {
    for (const listener of this.listeners) listener(origin);
  }
}
