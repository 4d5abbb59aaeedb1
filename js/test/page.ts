/** The little of a browser's page that the address needs: where it is, its history, its events and its frames. */

type Listener = () => void;

/** Put a page at an address in place of the browser; `draw` lets frames and timers that wait pass. */
export function openPage(address: string) {
  const listeners = new Map<string, Set<Listener>>();
  const written: { how: "push" | "replace" | "back"; address: string }[] = [];
  let waiting: Listener[] = [];
  const page = {
    isForbidden: false,
    /** How often the browser refused to write. */
    refused: 0,
    written,
    goTo(to: string, event: "popstate" | "hashchange") {
      location = new URL(to, location);
      globals.location = location;
      page.emit(event);
    },
    emit(event: string) {
      for (const listener of listeners.get(event) ?? []) listener();
    },
    draw() {
      while (waiting.length > 0) {
        const now = waiting;
        waiting = [];
        for (const act of now) act();
      }
    },
  };
  let location = new URL(address);
  const steps: { state: unknown; address: URL }[] = [];
  const go = (to: URL | string, state: unknown) => {
    location = new URL(to, location);
    globals.location = location;
    history.state = state;
  };
  const write = (how: "push" | "replace") => (state: unknown, _title: string, to: string) => {
    if (page.isForbidden) {
      page.refused += 1;
      throw new DOMException("too often", "SecurityError");
    }
    written.push({ how, address: to });
    if (how === "push") steps.push({ state: history.state, address: location });
    go(to, state);
  };
  const back = () => {
    const step = steps.pop();
    if (!step) return;
    written.push({ how: "back", address: step.address.href });
    go(step.address, step.state);
    page.emit("popstate");
  };
  const history = { state: null as unknown, pushState: write("push"), replaceState: write("replace"), back };
  const globals = globalThis as unknown as Record<string, unknown>;
  globals.location = location;
  globals.history = history;
  globals.addEventListener = (event: string, listener: Listener) => listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
  globals.removeEventListener = (event: string, listener: Listener) => listeners.get(event)?.delete(listener);
  globals.requestAnimationFrame = (act: Listener) => waiting.push(act);
  globals.setTimeout = (act: Listener) => waiting.push(act);
  return page;
}
