/** Plotly, loaded when a chart comes into sight: from the book's own folder, or already there in Jupyter. */

import { withTokens, type Spec } from "./figure";

interface Plotly {
  react(el: HTMLElement, data: unknown[], layout: unknown, config: unknown): Promise<unknown>;
  purge(el: HTMLElement): void;
}

/** Nothing to hover or drag: a finger on the chart scrolls the page, and the table holds every number. */
const CONFIG = { staticPlot: true, displayModeBar: false };

let loading: Promise<Plotly> | undefined;

/** Draw a figure in the colours and type that the page has at this moment. */
export async function draw(plot: HTMLElement, shape: Spec, width: number, base: string): Promise<void> {
  const plotly = await loadPlotly(base);
  const style = getComputedStyle(plot);
  const { data, layout } = withTokens(shape, (name) => style.getPropertyValue(name).trim());
  await plotly.react(plot, data, { ...layout, width }, CONFIG);
}

/** Take a drawn figure away again. */
export function erase(plot: HTMLElement): void {
  presentPlotly()?.purge(plot);
}

function presentPlotly(): Plotly | undefined {
  return (globalThis as { Plotly?: Plotly }).Plotly;
}

function loadPlotly(base: string): Promise<Plotly> {
  const present = presentPlotly();
  if (present) return Promise.resolve(present);
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${base}vendor/plotly-basic.min.js`;
    script.onload = () => {
      const loaded = presentPlotly();
      if (loaded) resolve(loaded);
      else reject(new Error(`${script.src} is not Plotly`));
    };
    script.onerror = () => reject(new Error(`${script.src} cannot be loaded`));
    document.head.append(script);
  });
  return loading;
}
