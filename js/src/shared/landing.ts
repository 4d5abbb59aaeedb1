/** Brings a place of the page to the top of the screen, and keeps it there while what stands above it still takes its height (landing.js). */

/** Let the reader begin here. */
export function land(place: HTMLElement): void {
  place.scrollIntoView({ block: "start", behavior: "instant" });
  dispatchEvent(new CustomEvent("hechting:land", { detail: { place, block: "start" } }));
}

/** The same for somebody who followed a link to this page that names no place of it; who comes back stands where they stood. */
export function landUnlessPlaced(place: HTMLElement): void {
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (location.hash === "" && visit?.type === "navigate") land(place);
}
