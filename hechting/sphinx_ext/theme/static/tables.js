/* On a phone a table becomes one block per row, in which each value has the name of its column beside it (book.css). */
(function () {
  "use strict";

  function label(table) {
    const heads = table.tHead?.rows[table.tHead.rows.length - 1]?.cells ?? [];
    if (heads.length < 2 || table.querySelector("tbody [rowspan], tbody [colspan]")) return;
    const names = [...heads].map((head) => head.textContent.trim());
    for (const body of table.tBodies) {
      for (const row of body.rows) [...row.cells].forEach((cell, place) => (cell.dataset.label = names[place] ?? ""));
    }
    table.classList.add("stacks");
  }

  // Only a box that scrolls needs the keyboard; any other would be a stop for nothing.
  function letKeyboardIn(box) {
    const scrolls = box.scrollWidth > box.clientWidth + 1;
    for (const [name, value] of [["tabindex", "0"], ["role", "region"], ["aria-label", "Tabel, schuif opzij"]]) {
      if (scrolls) box.setAttribute(name, value);
      else box.removeAttribute(name);
    }
  }

  function start() {
    document.querySelectorAll("main table").forEach(label);
    const watch = new ResizeObserver((entries) => entries.forEach((entry) => letKeyboardIn(entry.target)));
    document.querySelectorAll(".table-scroll").forEach((box) => watch.observe(box));
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
