/** One figure on the page: asks first, then shows the answer with the guess beside it. */

import { render } from "preact";
import type { Cleanup } from "../registry";
import { Ask, Compared } from "./ask";
import { followHand } from "./drawing_hand";
import type { ChartState, Figure, Guessed } from "./figure";
import { drawGuess } from "./guess_marks";
import { tellNumbers } from "./pointing";
import { TakeAlong } from "./take_along";
import { WORDS } from "./words";

const ASKING = "is-asking";

/** What a reader can do with one figure. */
export interface Acts {
  think(guess: Guessed): void;
  show(): void;
  again(): void;
}

export class FigureView {
  private readonly drawings: SVGSVGElement[];
  private readonly before = document.createElement("div");
  private readonly after = document.createElement("div");
  private readonly readout = document.createElement("p");
  private guessed: Guessed | undefined;
  private isAsking: boolean | null = null;
  private stops: Cleanup[] = [];

  constructor(
    private readonly figure: Figure,
    private readonly section: HTMLElement,
    private readonly acts: Acts,
  ) {
    this.drawings = [...section.querySelectorAll<SVGSVGElement>("svg.hechting-drawn")];
    this.readout.className = "hechting-readout";
    this.before.className = "hechting-root hechting-ask";
    this.after.className = "hechting-root hechting-after";
    section.dataset.draws = figure.guess.kind;
    const plot = section.querySelector(".hechting-plot");
    plot?.before(this.before);
    plot?.after(this.readout);
    section.querySelector(":scope > details")?.before(this.after);
  }

  /** Draw what the state says of this figure. */
  draw(state: ChartState): void {
    const { key } = this.figure;
    this.section.hidden = key !== state.figure;
    this.guessed = state.guesses[key];
    const isAsking = !state.shown.includes(key);
    const wasShown = this.isAsking === false;
    if (isAsking !== this.isAsking) this.turn(isAsking);
    for (const drawing of this.drawings) drawGuess(drawing, this.figure, this.guessed);
    render(isAsking ? <Ask figure={this.figure} guessed={this.guessed} think={this.acts.think} show={this.show} /> : null, this.before);
    render(
      isAsking ? null : (
        <>
          <Compared figure={this.figure} guessed={this.guessed} again={this.acts.again} />
          <TakeAlong section={this.section} figure={key} />
        </>
      ),
      this.after,
    );
    if (isAsking && wasShown) this.before.querySelector("input")?.focus();
  }

  /** Take away all that was added to the readable form. */
  takeAway(): void {
    this.stop();
    for (const place of [this.before, this.after]) {
      render(null, place);
      place.remove();
    }
    this.readout.remove();
    for (const drawing of this.drawings) drawGuess(drawing, this.figure, undefined);
    this.section.classList.remove(ASKING);
  }

  /** The button that was pressed goes, so a keyboard goes on at the answer. */
  private readonly show = () => {
    this.acts.show();
    const title = this.section.querySelector<HTMLElement>(".hechting-figure-title");
    if (!title) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  };

  private turn(isAsking: boolean): void {
    this.isAsking = isAsking;
    this.stop();
    this.section.classList.toggle(ASKING, isAsking);
    this.readout.textContent = WORDS.read;
    this.stops = this.drawings.map((drawing) =>
      isAsking
        ? followHand(drawing, this.figure, () => this.guessed, this.acts.think)
        : tellNumbers(drawing, this.figure.title, this.readout),
    );
  }

  private stop(): void {
    for (const stop of this.stops) stop();
    this.stops = [];
  }
}
