/** Radio buttons, one for each outcome, in a group with a visible name. */

import type { Figure } from "./figure";

let groups = 0;

/** A group of radio buttons; `mark` sets the chosen one without telling `onChoose`. */
export function picker(label: string, figures: Figure[], onChoose: (key: string) => void): { el: HTMLElement; mark: (key: string) => void } {
  const el = document.createElement("fieldset");
  el.className = "hechting-outcomes";
  const legend = document.createElement("legend");
  legend.textContent = label;
  const name = `hechting-outcome-${++groups}`;
  const inputs = figures.map((figure) => option(figure, name, onChoose));
  el.append(legend, ...inputs.map((input) => input.parentElement as HTMLElement));
  return { el, mark: (key) => inputs.forEach((input) => (input.checked = input.value === key)) };
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
