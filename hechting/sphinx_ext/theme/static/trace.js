/* The reader's trace in the list of sections: a loop for each activity done on this visit. Kept on this device only where the
   reader asks for that with the switch below the list; switched off, it is wiped. */
(function () {
  "use strict";

  const KEY = "hechting-trace";
  // A browser may refuse storage (private window, strict settings); then the trace is for this visit only.
  function kept() {
    try { return JSON.parse(localStorage.getItem(KEY)); } catch { return null; }
  }
  function keep(pages) {
    try {
      if (pages) localStorage.setItem(KEY, JSON.stringify(pages));
      else localStorage.removeItem(KEY);
      return true;
    } catch { return false; }
  }

  // The same page on a disk and on a server.
  const page = location.pathname.split("/").pop() || "index.html";
  const done = new Map(); // id of an activity → the place of its section, and whether it may be kept
  const waiting = [];
  let links = null;
  let sections = [];

  function sectionOf(element) {
    return sections.findIndex((section) => section.contains(element));
  }

  function take({ target, detail }) {
    if (!links) return waiting.push({ target, detail });
    const place = sectionOf(target);
    if (place < 0) return;
    if (detail.isDone) done.set(detail.id, { place, mayKeep: !detail.isPersonal });
    else if (done.get(detail.id)?.place === place) done.delete(detail.id);
    draw();
    save();
  }

  function draw() {
    links.forEach((link, place) => {
      const count = [...done.values()].filter((one) => one.place === place).length;
      let loops = link.querySelector(".loops");
      if (count === 0) return loops?.remove();
      if (!loops) link.append((loops = Object.assign(document.createElement("span"), { className: "loops" })));
      while (loops.children.length > count) loops.lastElementChild.remove();
      while (loops.children.length < count) loops.append(document.createElement("i"));
      loops.dataset.words = count === 1 ? "1 opdracht gedaan" : `${count} opdrachten gedaan`;
      loops.setAttribute("role", "img");
      loops.setAttribute("aria-label", loops.dataset.words);
    });
  }

  function save() {
    const pages = kept();
    if (!pages || typeof pages !== "object") return;
    keep({ ...pages, [page]: [...done].filter(([, one]) => one.mayKeep).map(([id]) => id) });
  }

  /** Bring back what was kept of this page. */
  function recall() {
    const ids = kept()?.[page];
    for (const id of Array.isArray(ids) ? ids : []) {
      const place = sectionOf(document.getElementById(`activiteit-${id}`));
      if (place >= 0) done.set(id, { place, mayKeep: true });
    }
    draw();
  }

  function connectSwitch(box) {
    const tick = box.querySelector("input");
    const says = box.querySelector("[role=status]");
    box.hidden = false;
    tick.checked = kept() !== null;
    tick.addEventListener("change", () => {
      const isTaken = keep(tick.checked ? {} : null);
      if (tick.checked && isTaken) save();
      if (!isTaken) tick.checked = false;
      says.textContent = !isTaken
        ? "Je browser laat dit niet toe."
        : tick.checked ? "Vanaf nu onthoudt dit apparaat het." : "Gewist. Dit apparaat onthoudt niets.";
    });
  }

  function start() {
    const found = [...document.querySelectorAll(".page-contents > ul > li > a")];
    sections = found.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
    const box = document.querySelector(".trace-switch");
    // Questions that come back keep a scheme of their own, and only that.
    if (!document.querySelector('.hechting-widget:not([data-hechting="practice"])')) return;
    if (found.length === 0 || sections.some((section) => !section) || !box) return;
    links = found;
    recall();
    waiting.splice(0).forEach(({ target, detail }) => {
      // What stands open again at the beginning adds to what was kept, and takes nothing away.
      if (detail.isDone) take({ target, detail });
    });
    connectSwitch(box);
  }

  document.addEventListener("hechting-done", take);
  // After the widgets stand in the page: both scripts wait for it, and this one came first.
  if (document.readyState === "complete") start();
  else addEventListener("load", start);
})();
