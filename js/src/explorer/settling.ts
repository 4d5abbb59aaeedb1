/** Draws first what is on the screen, and the rest of the results as soon as the browser has time. */

import { useLayoutEffect } from "preact/hooks";

/** While an element has this class, cards outside the screen are not laid out. */
const CLASS = "settling";

/** Milliseconds after which everything is laid out again. */
const REST = 200;

/** Put the results of an element in the settling state on each change of a value. */
export function useSettling(place: { current: HTMLElement | null }, value: unknown): void {
  useLayoutEffect(() => {
    const element = place.current;
    element?.classList.add(CLASS);
    const timer = setTimeout(() => element?.classList.remove(CLASS), REST);
    return () => clearTimeout(timer);
  }, [value]);
}
