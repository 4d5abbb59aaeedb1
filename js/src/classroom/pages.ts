/** A text that is longer than the screen, as pages beside each other: the browser's own columns, of which one is shown. */

import { useLayoutEffect, useRef } from "preact/hooks";
import type { RoomState } from "./state";

/** Lay what stands in the element over as many pages as it needs, and show the page of the room. */
export function usePages(room: RoomState, redraw: () => void) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shown = element.current;
    if (!shown) return;
    const measure = () => {
      const pages = Math.max(1, Math.round(shown.scrollWidth / widthOf(shown)));
      shown.scrollLeft = room.place.page * widthOf(shown);
      if (pages === room.pages) return;
      room.pages = pages;
      redraw();
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(shown);
    return () => observer.disconnect();
  });
  /** Who comes to something with the tab key comes to its page. */
  const follow = (event: FocusEvent) => {
    const shown = element.current;
    if (!shown) return;
    const from = (event.target as Element).getBoundingClientRect().left - shown.getBoundingClientRect().left + shown.scrollLeft;
    const page = Math.floor((from + 1) / widthOf(shown));
    if (page !== room.place.page) room.go({ page });
  };
  return { element, follow };
}

/** From the beginning of one page to that of the next. */
function widthOf(element: HTMLElement): number {
  return element.clientWidth + Number.parseFloat(getComputedStyle(element).columnGap || "0");
}
