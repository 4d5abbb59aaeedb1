/** Reading the parts of an address: `a.b,c.d` are pairs of ids. */

/** The parts of a value, without empty ones. */
export function parts(text: string): string[] {
  return text.split(",").filter(Boolean);
}

/** A pair of ids; null when the part is not one. */
export function pair(part: string): [string, string] | null {
  const [first, second, ...more] = part.split(".");
  return first && second && more.length === 0 ? [first, second] : null;
}

/** Write pairs as an address has them. */
export function writePairs(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([first, second]) => `${first}.${second}`).join(",");
}

/** The entries with a text as value of what should be a plain object; none when it is something else. */
export function textEntries(value: unknown): [string, string][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string");
}

/** A field of what should be a plain object; undefined when it is something else. */
export function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

/** The one with an id. */
export function byId<T extends { id: string }>(things: readonly T[], id: string): T | undefined {
  return things.find((thing) => thing.id === id);
}
