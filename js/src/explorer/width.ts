/** Whether the widget itself, not the window, has room for a column of filters. */

import { useLayoutEffect, useState } from "preact/hooks";

/** The width in pixels from which filters stand beside the results; widgets.css has the same. */
const WIDE = 820;

/** What a page of the book needs beside the widget, in pixels. */
const MARGINS = 340;

export function useIsWide(place: { current: HTMLElement | null }): boolean {
  // A guess from the window at first: measuring here would make the browser lay out the page an extra time.
  const [isWide, setWide] = useState(() => matchMedia(`(min-width: ${WIDE + MARGINS}px)`).matches);
  useLayoutEffect(() => {
    const root = place.current?.closest(".hechting-root");
    if (!root) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (width > 0) setWide(width >= WIDE);
    });
    observer.observe(root);
    return () => observer.disconnect();
  }, []);
  return isWide;
}
