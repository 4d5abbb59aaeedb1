/**
 * Reads a model as it was meant: Python in the browser hands over `undefined` where its data says that nothing is there, and on the way to
 * the page such fields are lost. It sends what is shown as JSON too.
 */

import type { LiveModel } from "./kernel_model";

/** The same model, of which every `undefined` in a value is `null`. */
export function withNulls(model: LiveModel): LiveModel {
  const read = new WeakMap<object, unknown>();
  const text = model.get("whole");
  const whole: Record<string, unknown> = typeof text === "string" && text !== "" ? JSON.parse(text) : {};
  const get = (key: string) => {
    if (Object.hasOwn(whole, key)) return whole[key];
    const value = model.get(key);
    // A trait that the model does not have stays away.
    if (typeof value !== "object" || value === null) return value;
    if (!read.has(value)) read.set(value, nulled(value));
    return read.get(value);
  };
  // Jupyter's own model does the rest, as itself.
  return new Proxy(model, {
    get(target, name) {
      if (name === "get") return get;
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

/** The value with `null` for `undefined`; what is no plain data (Jupyter's models within a model) is left as it is. */
function nulled(value: unknown): unknown {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(nulled);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, nulled(one)]));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}
