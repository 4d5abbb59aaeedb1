/**
 * The first filters come with the page, so that a reader on a slow line can begin before the script is there. What was chosen in them
 * goes on in the explorer, and so does the keyboard.
 */

import { type Criteria, type ExplorerLibrary, FACETS } from "../contract";

/** Marks a control, here and in the explorer: the name of a criterion, and for a tick its value. */
const MARK = "data-filter";

type Control = HTMLInputElement | HTMLSelectElement;

/** What was chosen, and how to put the keyboard back once the explorer is drawn. */
export interface Early {
  chosen: Partial<Criteria>;
  resume: (explorer: HTMLElement) => void;
}

/** Read the filters that came with the page; nothing is chosen where there are none. */
export function readEarly(readable: HTMLElement | null, library: ExplorerLibrary): Early {
  const controls = [...(readable?.querySelectorAll<Control>(`[${MARK}]`) ?? [])];
  const at = controls.find((control) => control === document.activeElement)?.getAttribute(MARK);
  return {
    chosen: Object.assign({}, ...controls.map((control) => chosenIn(control, library)), ticked(controls)),
    resume: (explorer) => {
      if (at) explorer.querySelector<HTMLElement>(`[${MARK}="${CSS.escape(at)}"]`)?.focus({ preventScroll: true });
    },
  };
}

function chosenIn(control: Control, { vocabulary }: ExplorerLibrary): Partial<Criteria> {
  const name = control.getAttribute(MARK);
  const band = name === "age" ? vocabulary.age_bands[Number.parseInt(control.value, 10)] : undefined;
  if (band) return { age_from: band.age_from, age_to: band.age_to };
  return name === "text" && control.value.trim() ? { text: control.value } : {};
}

function ticked(controls: readonly Control[]): Partial<Criteria> {
  const marks = controls.filter((control) => "checked" in control && control.checked).map((control) => control.getAttribute(MARK) ?? "");
  return Object.fromEntries(
    FACETS.flatMap((name) => {
      const values = marks.filter((mark) => mark.startsWith(`${name}:`)).map((mark) => mark.slice(name.length + 1));
      return values.length > 0 ? [[name, values]] : [];
    }),
  );
}
