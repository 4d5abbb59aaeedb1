/** The bar of a narrow page stays in view at the top; what stays in view here stands right under it. */

import { useLayoutEffect } from "preact/hooks";

/** Keep the height of the page's bar, if it has one, as `--page-bar` on the widget. */
export function usePageBar(place: { current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const bar = document.querySelector<HTMLElement>(".page-bar");
    if (!bar) return;
    const observer = new ResizeObserver(() => place.current?.style.setProperty("--page-bar", `${bar.offsetHeight}px`));
    observer.observe(bar);
    return () => observer.disconnect();
  }, []);
}
