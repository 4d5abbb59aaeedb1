/**
 * What an engine needs only once somebody uses it. In the book each such part is a script of its own (`js/parts.mjs`), fetched then; in
 * Jupyter all of them come with the widgets.
 */

import { loadScript } from "./load_script";

/** By the name of each part, what differs when its script does; the build fills it in. A browser keeps scripts for long. */
declare const PART_VERSIONS: Readonly<Record<string, string>>;

const here = new Map<string, unknown>();

/** Say that a part is here. */
export function deliver(name: string, part: object): void {
  here.set(name, part);
}

/** A part, if it is here: what its `index` exports. */
export function delivered<Part>(name: string): Part | undefined {
  return here.get(name) as Part | undefined;
}

/** Fetch a part unless it is here; `base` is the address of the folder with the book's scripts. Fails when it cannot be had. */
export async function fetchPart(name: string, base: string): Promise<void> {
  if (!here.has(name)) await loadScript(`${base}engines/${name}.js?v=${PART_VERSIONS[name]}`);
  if (!here.has(name)) throw new Error(`what was loaded is not ${name}`);
}
