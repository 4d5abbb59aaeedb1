/* A jump lands on its place at the first click: what is folded opens, and while parts of the page above still take their
   height, the place stays where it was put, until the reader moves. */
(function () {
  "use strict";

  const SETTLED = 2000; // milliseconds after which a page no longer changes by itself

  let target = null;
  let place = {}; // how the target stands on the screen
  let until = 0;
  let isExpected = false; // whether the place is not there yet

  // A hash that is no text names nothing; a place may still have to be drawn.
  function named() {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return null;
    }
  }

  function land() {
    target = named();
    isExpected = !target && location.hash.length > 1 && performance.now() < SETTLED;
    if (!target) return;
    for (let one = target; one; one = one.parentElement) if (one instanceof HTMLDetailsElement) one.open = true;
    // The address of an answer, or of a case, is that of its heading.
    const section = target.localName === "span" ? target.parentElement : target;
    const answer = section.localName === "section" && section.querySelector(":scope > details.answer, :scope > .cell details.case");
    if (answer) answer.open = true;
    until = performance.now() + SETTLED;
    place = {};
    target.scrollIntoView();
  }

  // The search found its words further down than the place's own first screen, or a widget opened something.
  function landOn(event) {
    target = event.detail.place;
    isExpected = false;
    place = { block: event.detail.block, behavior: "instant" };
    until = performance.now() + SETTLED;
    target.scrollIntoView(place);
  }

  function keep() {
    if (isExpected) land();
    if (target && performance.now() < until) target.scrollIntoView(place);
  }

  function release() {
    target = null;
    isExpected = false;
  }

  function start() {
    new ResizeObserver(keep).observe(document.body);
    for (const sign of ["wheel", "touchmove", "pointerdown", "keydown"]) addEventListener(sign, release, { passive: true, capture: true });
    addEventListener("hashchange", land);
    addEventListener("hechting:land", landOn);
    // The same link once more changes no address.
    document.addEventListener("click", (event) => {
      const link = event.target instanceof Element && event.target.closest("a[href]");
      if (link && link.hash && link.href === location.href) land();
    });
    if (location.hash) land();
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
