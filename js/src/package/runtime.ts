/**
 * What a learning environment offers a page in its frame, in one form for SCORM 1.2 and SCORM 2004. The page looks for it in the
 * frames around its own and in the window that opened it, as both standards say, and does without when there is none.
 */

import type { Facts } from "./facts";

type Call = (...given: string[]) => unknown;

type Api = Record<string, Call>;

export interface Runtime {
  read(element: Element): string;
  write(element: Element, value: string): void;
  /** Have the environment keep what was written. */
  save(): void;
  /** Say goodbye; the reader may come back to the same place. */
  end(): void;
}

export type Element = "status" | "steps" | "score" | "lowest" | "highest";

interface Version {
  global: string;
  prefix: string;
  begin: string;
  end: string;
  exit: string;
  names: Record<Element, string>;
}

const VERSIONS: Record<"1.2" | "2004", Version> = {
  "1.2": {
    global: "API",
    prefix: "LMS",
    begin: "Initialize",
    end: "Finish",
    exit: "cmi.core.exit",
    names: {
      status: "cmi.core.lesson_status",
      steps: "cmi.suspend_data",
      score: "cmi.core.score.raw",
      lowest: "cmi.core.score.min",
      highest: "cmi.core.score.max",
    },
  },
  "2004": {
    global: "API_1484_11",
    prefix: "",
    begin: "Initialize",
    end: "Terminate",
    exit: "cmi.exit",
    names: {
      status: "cmi.completion_status",
      steps: "cmi.suspend_data",
      score: "cmi.score.raw",
      lowest: "cmi.score.min",
      highest: "cmi.score.max",
    },
  },
};

/** A frame in a frame in a frame: no environment goes deeper, and a circle ends. */
const DEEPEST = 20;

/** The environment around a window, begun; null when there is none, or it lets nobody in. */
export function runtimeAbove(start: Window, version: Exclude<Facts["version"], "">): Runtime | null {
  const one = VERSIONS[version];
  const api = upFrom(start, one.global) ?? upFrom(openerOf(start), one.global);
  if (!api) return null;
  const call = (name: string, ...given: string[]) => api[one.prefix + name]?.(...given);
  if (String(call(one.begin, "")) !== "true") return null;
  return {
    read: (element) => String(call("GetValue", one.names[element]) ?? ""),
    write: (element, value) => void call("SetValue", one.names[element], value),
    save: () => void call("Commit", ""),
    end: () => {
      call("SetValue", one.exit, "suspend");
      call("Commit", "");
      call(one.end, "");
    },
  };
}

function upFrom(start: Window | null, name: string): Api | null {
  let place = start;
  for (let level = 0; place && level < DEEPEST; level += 1) {
    const found = nameIn(place, name);
    if (found) return found;
    if (place.parent === place) return null;
    place = place.parent;
  }
  return null;
}

/** A frame of another host may not be looked into. */
function nameIn(place: Window, name: string): Api | null {
  try {
    return ((place as unknown as Record<string, Api | undefined>)[name] ?? null) as Api | null;
  } catch {
    return null;
  }
}

function openerOf(start: Window): Window | null {
  try {
    return (start.top?.opener as Window | null) ?? (start.opener as Window | null);
  } catch {
    return null;
  }
}
