/** Which widgets exist. A widget is a function that draws itself into an element and returns how to take it away again. */

import { keepKeys } from "./shared/own_keys";
import { keepTrueUnderTranslation } from "./shared/translated";

/**
 * The part of anywidget's model (AFM) that widgets use; in the book a small model of our own stands in for it. A host without a kernel,
 * such as a site made with MyST, may have no more than `get`.
 */
export interface Model {
  get(key: string): unknown;
  set?(key: string, value: unknown): void;
  save_changes?(): void;
  on?(event: string, listener: () => void): void;
  off?(event: string, listener: () => void): void;
}

/** Where a widget lives. */
export interface Host {
  /** Whether this widget keeps its state in the page's address; at most one on a page. */
  address: boolean;
  /** The address of the folder with the book's scripts, ending in a slash; empty in Jupyter. */
  base: string;
}

export type Cleanup = () => void;
export type Mount = (model: Model, el: HTMLElement, host: Host) => Cleanup;

export interface Widget {
  mount: Mount;
  /** Whether the readable HTML that came with the page stays beside the drawn widget, or on paper takes its place ("print"). */
  keepsStatic?: boolean | "print";
  /** Whether the widget keeps its state in many keys of the address, if the page has no other that does; an activity has one key of its own. */
  usesAddress?: boolean;
  /** Pure functions that come with the widget, for programs in the page. */
  offers?: object;
}

const widgets = new Map<string, Widget>();

/** Make a widget known under the name that Python gives it. */
export function register(name: string, widget: Widget): void {
  widgets.set(name, widget);
}

/** The pure functions of all widgets that are known. */
export function offers(): object {
  return Object.assign({}, ...[...widgets.values()].map((widget) => widget.offers));
}

/** Draw a widget into an element, also for who has the page translated. */
export function mountWidget(widget: Widget, model: Model, el: HTMLElement, host: Host): Cleanup {
  const stops = [keepTrueUnderTranslation(el), keepKeys(el)];
  const takeAway = widget.mount(model, el, host);
  return () => {
    for (const stop of stops) stop();
    takeAway();
  };
}

/** The widget with a name; throws when there is none. */
export function widgetNamed(name: unknown): Widget {
  const widget = typeof name === "string" ? widgets.get(name) : undefined;
  if (!widget) throw new Error(`no widget is named ${JSON.stringify(name)}`);
  return widget;
}
