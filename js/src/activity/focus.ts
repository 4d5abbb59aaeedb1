/** Where the reader goes next: the focus, and what has to be in sight. */

import { useLayoutEffect, useRef } from "preact/hooks";

type Find = () => HTMLElement | null | undefined;

/**
 * Tell where the focus goes once the change that was just made is drawn. The nearest element with `data-place` around it is
 * brought into sight, as far as needed.
 */
export function useFocusNext(): (find: Find) => void {
  return useAfterDrawing((target) => {
    target.focus({ preventScroll: true });
    bringIntoSight(target.closest("[data-place]") ?? target);
  });
}

/** Tell what has to be in sight once the change that was just made is drawn; the focus stays. */
export function useShowNext(): (find: Find) => void {
  return useAfterDrawing(bringIntoSight);
}

function useAfterDrawing(act: (target: HTMLElement) => void): (find: Find) => void {
  const next = useRef<Find | null>(null);
  useLayoutEffect(() => {
    const target = next.current?.();
    next.current = null;
    if (target) act(target);
  });
  return (find) => {
    next.current = find;
  };
}

function bringIntoSight(target: Element): void {
  target.scrollIntoView({ block: "nearest", behavior: "instant" });
}
