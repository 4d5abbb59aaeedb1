/**
 * The chart: choose an outcome, see its figure with caption and table.
 *
 * Captions and tables are the readable HTML that Python made. The figure is drawn into the place that this HTML keeps
 * free, once it comes into sight; its height is known beforehand, so that nothing moves.
 */

import type { Cleanup, Host, Model } from "../registry";
import { readableForm } from "../shared/readable_form";
import { chosenFigure, shapeFor, type Figure } from "./figure";
import { picker } from "./picker";
import { draw, erase } from "./plotly";

const NOT_DRAWN = "De grafiek kan hier niet worden getekend. De tekst en de tabel hieronder geven dezelfde cijfers.";

/** How far below the screen, in CSS pixels, a chart starts to load. */
const AHEAD = "400px";

/** Mount the chart in `el`; the readable HTML stands beside it in the book, and comes from the model in Jupyter. */
export function mountChart(model: Model, el: HTMLElement, host: Host): Cleanup {
  const figures = model.get("figures") as Figure[];
  const readable = readableOf(model, el);
  const chosen = () => chosenFigure(figures, (model.get("state") as { figure?: unknown }).figure);
  const plotOf = (figure: Figure) => find(readable, `[data-figure="${figure.key}"] .hechting-plot`);
  let inSight = false;

  const status = document.createElement("p");
  status.setAttribute("aria-live", "polite");
  status.className = "hechting-unseen";
  const outcomes = picker(String(model.get("label")), figures, (key) => {
    model.set("state", { ...(model.get("state") as object), figure: key });
    model.save_changes();
    status.textContent = chosen().title;
  });
  el.prepend(outcomes.el, status);

  const drawChosen = () => {
    const figure = chosen();
    const plot = plotOf(figure);
    const width = plot.clientWidth;
    if (width === 0 || plot.dataset.broken !== undefined) return;
    const shape = shapeFor(figure, width);
    plot.style.height = `${shape.layout.height}px`;
    if (!inSight) return;
    draw(plot, shape, width, host.base).then(
      () => name(plot, figure.title),
      (error) => sayNotDrawn(plot, error),
    );
  };
  const showChosen = () => {
    const figure = chosen();
    outcomes.mark(figure.key);
    for (const { key } of figures) find(readable, `[data-figure="${key}"]`).hidden = key !== figure.key;
    drawChosen();
  };

  for (const table of readable.querySelectorAll("details")) table.open = false;
  showChosen();
  model.on("change:state", showChosen);
  const stopWatching = [
    whenSeen(readable, () => {
      inSight = true;
      drawChosen();
    }),
    whenResized(readable, drawChosen),
    whenColoursChange(drawChosen),
    openForPrint(readable),
  ];
  return () => {
    model.off("change:state", showChosen);
    for (const stop of stopWatching) stop();
    for (const figure of figures) erase(plotOf(figure));
  };
}

function readableOf(model: Model, el: HTMLElement): HTMLElement {
  const readable = readableForm(model, el);
  if (!readable) throw new Error("the chart has no readable form");
  if (!readable.isConnected) el.append(readable);
  return readable;
}

function find(within: HTMLElement, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the chart's HTML has no ${selector}`);
  return found;
}

function name(plot: HTMLElement, title: string): void {
  plot.setAttribute("role", "img");
  plot.setAttribute("aria-label", title);
}

function sayNotDrawn(plot: HTMLElement, error: unknown): void {
  console.error(error);
  plot.dataset.broken = "";
  plot.style.height = "";
  plot.textContent = NOT_DRAWN;
}

function whenSeen(el: HTMLElement, act: () => void): Cleanup {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: AHEAD },
  );
  observer.observe(el);
  return () => observer.disconnect();
}

function whenResized(el: HTMLElement, act: () => void): Cleanup {
  let width = el.clientWidth;
  const observer = new ResizeObserver(() => {
    if (el.clientWidth === width) return;
    width = el.clientWidth;
    act();
  });
  observer.observe(el);
  return () => observer.disconnect();
}

/** The book marks its colour mode on `html`, Jupyter on `body`. */
function whenColoursChange(act: () => void): Cleanup {
  const observer = new MutationObserver(act);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  observer.observe(document.body, { attributeFilter: ["data-jp-theme-light"] });
  return () => observer.disconnect();
}

function openForPrint(readable: HTMLElement): Cleanup {
  const open = () => readable.querySelectorAll("details").forEach((table) => (table.open = true));
  addEventListener("beforeprint", open);
  return () => removeEventListener("beforeprint", open);
}
