/** Puts off what can wait until the reader has seen the results. */

/** Milliseconds without another change before the address is written: a browser may need 30 for it on a slow phone. */
export const AFTER_DRAWING = 250;

export interface Later {
  /** Do it a while from now; asked again before that, the while begins anew. */
  ask(): void;
  /** Do it now if it was asked for. */
  flush(): void;
  /** Whether it was asked for and not done yet. */
  isWaiting(): boolean;
  /** Do it no more. */
  stop(): void;
}

/** An act that waits, but not beyond the page: it is done when the reader goes elsewhere. */
export function later(act: () => void, wait = AFTER_DRAWING): Later {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const drop = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const flush = () => {
    if (waiting === undefined) return;
    drop();
    act();
  };
  addEventListener("pagehide", flush);
  return {
    ask: () => {
      clearTimeout(waiting);
      waiting = setTimeout(flush, wait);
    },
    flush,
    isWaiting: () => waiting !== undefined,
    stop: () => {
      drop();
      removeEventListener("pagehide", flush);
    },
  };
}
