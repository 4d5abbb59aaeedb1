/**
 * All that is known of each intervention, and what shows it. In Jupyter both come with the model; a page of the book opens with what
 * filters and cards need, and fetches the rest as scripts once the reader begins to choose.
 */

import type { Intervention } from "../contract";
import { delivered, fetchPart } from "../shared/later";
import { loadScript } from "../shared/load_script";

export type WholeParts = typeof import("./whole");

/** The script of what shows them. */
export const WHOLE = "explorer-whole";

const FILE = "interventions.js";

/** What that script leaves behind; a page that somebody saved brings it along. */
function present(): Intervention[] | undefined {
  return (globalThis as { hechtingInterventions?: Intervention[] }).hechtingInterventions;
}

export class Records {
  /** Whether they are the handbook's own, which its other pages know too. */
  readonly areOurs: boolean;
  /** Whether they could not be had. */
  hasFailed = false;
  /** Hears that they came, or that they cannot be had. */
  onChange = () => {};
  private byId: ReadonlyMap<string, Intervention> | undefined;
  private coming: Promise<void> | undefined;

  constructor(
    given: readonly Intervention[] | undefined,
    /** The address of the folder with the book's scripts, ending in a slash. */
    readonly base: string,
  ) {
    this.areOurs = given === undefined;
    if (given) this.take(given);
  }

  get areHere(): boolean {
    return this.byId !== undefined && this.parts !== undefined;
  }

  /** What shows them and takes them along. */
  get parts(): WholeParts | undefined {
    return delivered(WHOLE);
  }

  get(id: string): Intervention | undefined {
    return this.byId?.get(id);
  }

  /** Fetch them, unless they are here or on their way; whether they are here then. */
  async want(): Promise<boolean> {
    if (this.areHere) return true;
    this.coming ??= this.fetch();
    await this.coming;
    return this.areHere;
  }

  private async fetch(): Promise<void> {
    try {
      await Promise.all([this.byId || present() ? undefined : loadScript(this.base + FILE), fetchPart(WHOLE, this.base)]);
      if (!this.byId) this.take(present() ?? []);
      this.hasFailed = false;
    } catch {
      this.hasFailed = true;
    }
    this.coming = undefined;
    this.onChange();
  }

  private take(records: readonly Intervention[]): void {
    this.byId = new Map(records.map((record) => [record.id, record]));
  }
}
