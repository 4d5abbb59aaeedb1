/** Goes from the picture on show to the next: once, calmly, within 600 ms. Who asked for less motion gets the next at once. */

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { blend, type Picture } from "./blend";

/** Milliseconds. */
const DURATION = 550;

/** The picture to draw now, on the way to the one that is asked for; while `isLed`, that one itself, because a hand moves it. */
export function useMotion(target: Picture, isLed: boolean): Picture {
  const [now, setNow] = useState(target);
  const latest = useRef(target);
  useLayoutEffect(() => {
    const show = (picture: Picture) => {
      latest.current = picture;
      setNow(picture);
    };
    const from = latest.current;
    latest.current = target;
    if (isLed) return;
    if (from === target || matchMedia("(prefers-reduced-motion: reduce)").matches) {
      show(target);
      return;
    }
    show(from);
    const begin = performance.now();
    let frame = requestAnimationFrame(function step(time: number) {
      const way = Math.min(1, Math.max(0, (time - begin) / DURATION));
      show(blend(from, target, eased(way)));
      if (way < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [target, isLed]);
  return isLed ? target : now;
}

/** Slow at both ends. */
function eased(way: number): number {
  return way * way * (3 - 2 * way);
}
