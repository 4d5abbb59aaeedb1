/* Sources beside the sentence that rests on them, where the screen has a margin (book.css); the list at the end of the page stays. */
(function () {
  "use strict";

  function note(paragraph, sources) {
    const aside = document.createElement("span");
    aside.className = "margin-note";
    // The link in the sentence leads to the same words, so a screen reader need not hear them twice.
    aside.setAttribute("aria-hidden", "true");
    for (const source of sources) {
      const line = document.createElement("span");
      line.textContent = source.textContent.replace(/^\s*\[[^\]]*\]\s*/, "").trim();
      aside.append(line);
    }
    // In a list the note hangs out of the item, so that the list keeps its items together.
    if (paragraph.parentElement.localName === "li") paragraph.prepend(Object.assign(aside, { className: "margin-note in-list" }));
    else paragraph.before(aside);
  }

  function start() {
    const seen = new Set();
    // A page that somebody saved has its notes already.
    document.querySelectorAll(".margin-note").forEach((old) => old.remove());
    for (const paragraph of document.querySelectorAll(".page-text section > p, .page-text section > :is(ul, ol) > li > p")) {
      const named = [...paragraph.querySelectorAll("a.reference.internal[href^='#']")];
      const sources = named.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1)))).filter((one) => one?.classList.contains("citation") && !seen.has(one));
      sources.forEach((one) => seen.add(one));
      if (sources.length > 0) note(paragraph, new Set(sources));
    }
  }

  // Measured in the browser of this reader: a narrow screen need not make what it does not show.
  const wide = matchMedia("(min-width: 72rem)");
  function whenWide() {
    if (!wide.matches) return;
    wide.removeEventListener("change", whenWide);
    start();
  }
  wide.addEventListener("change", whenWide);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", whenWide);
  else whenWide();
})();
