/* Where the reader is: marks the section in the list of contents, follows the thread beside it, and fills the bar of a narrow screen. */
(function () {
  "use strict";

  const LINE = 0.3; // a section is the reader's once its top has come this far up the screen

  function start() {
    const links = [...document.querySelectorAll(".page-contents > ul > li > a")];
    const sections = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
    if (links.length === 0 || sections.some((section) => !section)) return;
    const bar = { section: document.querySelector(".page-bar-section"), count: document.querySelector(".page-bar-count") };
    let marked;
    let waiting = false;

    function update() {
      waiting = false;
      const now = sections.filter((section) => section.getBoundingClientRect().top <= innerHeight * LINE).length;
      if (now !== marked) mark((marked = now));
      const room = document.documentElement.scrollHeight - innerHeight;
      document.documentElement.style.setProperty("--read", String(room > 0 ? Math.min(1, scrollY / room) : 1));
    }

    function mark(now) {
      links.forEach((link, place) => {
        link.parentElement.classList.toggle("passed", place < now);
        if (place === now - 1) link.setAttribute("aria-current", "location");
        else link.removeAttribute("aria-current");
      });
      bar.section.textContent = now > 0 ? links[now - 1].textContent : "Kopjes";
      bar.count.textContent = now > 0 ? `${now} van ${links.length}` : `${links.length}`;
    }

    function soon() {
      if (!waiting) requestAnimationFrame(update);
      waiting = true;
    }

    addEventListener("scroll", soon, { passive: true });
    addEventListener("resize", soon);
    update();
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
