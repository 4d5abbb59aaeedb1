/**
 * The chart: choose a figure, guess, and see the answer beside the guess.
 *
 * Drawings, words and tables are the readable HTML that Python made, which paper and a browser without scripts show as they are. This part
 * hides the answer until the reader guessed, draws the guess, and tells the numbers.
 */

import type { Cleanup, Host, Model, Widget } from "../registry";
import { onNewState, tellState } from "../shared/model";
import { readableForm } from "../shared/readable_form";
import { type ChartState, type Figure, repaired } from "./figure";
import { picker } from "./picker";
import { type Acts, FigureView } from "./view";

/** Marks readable HTML of which one figure is shown, in a place as high as the highest of all. */
const ONE_OF_MANY = "hechting-one-of-many";

/** Mount the chart in `el`; the readable HTML stands beside it in the book, and comes from the model in Jupyter. */
function mountChart(model: Model, el: HTMLElement, _host: Host): Cleanup {
  const figures = model.get("figures") as Figure[];
  const readable = readableOf(model, el);
  // A page that somebody saved brings along what was drawn there.
  for (const drawn of readable.querySelectorAll(".hechting-ask, .hechting-after")) drawn.remove();
  let state = repaired(figures, model.get("state"));
  const change = (next: Partial<ChartState>) => {
    state = { ...state, ...next };
    draw();
    tellState(model, state);
  };
  const views = figures.map(
    (figure) =>
      new FigureView(
        figure,
        find(readable, `[data-figure="${figure.key}"]`),
        actsOn(figure, () => state, change),
      ),
  );
  const status = document.createElement("p");
  status.setAttribute("aria-live", "polite");
  status.className = "hechting-unseen";
  const outcomes = picker(String(model.get("label")), figures, (figure) => {
    change({ figure });
    for (const fold of readable.querySelectorAll("details")) fold.open = false;
    status.textContent = figures.find(({ key }) => key === figure)?.label ?? "";
  });
  const draw = () => {
    outcomes.mark(state.figure);
    for (const view of views) view.draw(state);
  };
  for (const fold of readable.querySelectorAll("details")) fold.open = false;
  readable.classList.add(ONE_OF_MANY);
  el.prepend(outcomes.el, status);
  draw();
  const stops = [
    onNewState(model, () => {
      const told = repaired(figures, model.get("state"));
      if (JSON.stringify(told) === JSON.stringify(state)) return;
      state = told;
      draw();
    }),
    openForPrint(readable),
  ];
  return () => {
    for (const stop of stops) stop();
    for (const view of views) view.takeAway();
    readable.classList.remove(ONE_OF_MANY);
  };
}

function actsOn({ key }: Figure, state: () => ChartState, change: (next: Partial<ChartState>) => void): Acts {
  return {
    think: (guess) => change({ guesses: { ...state().guesses, [key]: guess } }),
    show: () => change({ shown: [...new Set([...state().shown, key])] }),
    again: () => {
      const { [key]: _, ...guesses } = state().guesses;
      change({ guesses, shown: state().shown.filter((one) => one !== key) });
    },
  };
}

function readableOf(model: Model, el: HTMLElement): HTMLElement {
  const readable = readableForm(model, el);
  if (!readable) throw new Error("the chart has no readable form");
  if (!readable.isConnected) el.append(readable);
  // The output of a notebook keeps the words alone; the model has the drawings too.
  const whole = model.get("readable");
  if (typeof whole === "string" && !readable.querySelector("svg")) readable.innerHTML = whole;
  return readable;
}

function find(within: HTMLElement, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the chart's HTML has no ${selector}`);
  return found;
}

function openForPrint(readable: HTMLElement): Cleanup {
  const open = () => {
    for (const fold of readable.querySelectorAll("details")) fold.open = true;
  };
  addEventListener("beforeprint", open);
  return () => removeEventListener("beforeprint", open);
}

export const widget: Widget = { mount: mountChart, keepsStatic: true };
