/** Stands in for anywidget's model in the book: the same calls, without a kernel behind them. */

import type { Model } from "./registry";

/** A model that holds the widget's data and tells listeners of changes. */
export function bookModel(data: Record<string, unknown>): Model {
  const values = new Map(Object.entries(data));
  const listeners = new Map<string, Set<() => void>>();
  return {
    get: (key) => values.get(key),
    set: (key, value) => {
      values.set(key, value);
      for (const listener of listeners.get(`change:${key}`) ?? []) listener();
    },
    save_changes: () => {},
    on: (event, listener) => {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
    },
    off: (event, listener) => {
      listeners.get(event)?.delete(listener);
    },
  };
}
