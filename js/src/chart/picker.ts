/** The choice among the figures: radio buttons with a visible name, and on a phone one list that opens. */

import type { Figure } from "./figure";
import { askedFirst } from "./words";

let groups = 0;

/** Both forms of the choice, of which the style sheet shows one; `mark` sets the chosen one without telling `onChoose`. */
export function picker(
  label: string,
  figures: readonly Figure[],
  onChoose: (key: string) => void,
): { el: HTMLElement; mark: (key: string) => void } {
  const el = document.createElement("div");
  const list = select(label, figures, onChoose);
  const { set, inputs } = radios(label, figures, onChoose);
  // One figure leaves nothing to choose.
  if (figures.length > 1) el.append(set, list.parentElement as HTMLElement);
  const mark = (key: string) => {
    list.value = key;
    for (const input of inputs) input.checked = input.value === key;
  };
  return { el, mark };
}

function select(words: string, figures: readonly Figure[], onChoose: (key: string) => void): HTMLSelectElement {
  const label = document.createElement("label");
  label.className = "hechting-outcome-list";
  const list = document.createElement("select");
  for (const figure of figures) list.add(new Option(figure.label, figure.key));
  list.addEventListener("change", () => onChoose(list.value));
  label.append(words, list);
  return list;
}

function radios(label: string, figures: readonly Figure[], onChoose: (key: string) => void) {
  const set = document.createElement("fieldset");
  set.className = "hechting-outcomes";
  // Several charts on a page ask the same; who hears the page tells them apart by the first that there is to choose, and to do.
  const first = figures[0];
  if (first) set.setAttribute("aria-label", `${label}: ${first.label} … (${askedFirst(first)})`);
  const legend = document.createElement("legend");
  legend.textContent = label;
  const name = `hechting-outcome-${++groups}`;
  const inputs = figures.map((figure) => option(figure, name, onChoose));
  set.append(legend, ...inputs.map((input) => input.parentElement as HTMLElement));
  return { set, inputs };
}

function option(figure: Figure, name: string, onChoose: (key: string) => void): HTMLInputElement {
  const input = document.createElement("input");
  input.type = "radio";
  input.name = name;
  input.value = figure.key;
  input.addEventListener("change", () => onChoose(figure.key));
  const label = document.createElement("label");
  label.append(input, figure.label);
  return input;
}
