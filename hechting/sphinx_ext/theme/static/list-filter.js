/* A field above a long list that shows only the items with every word typed. Without JavaScript the whole list stays. */
(function () {
  "use strict";

  const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

  function connect(filter) {
    const list = document.getElementById(filter.dataset.list);
    const field = filter.querySelector("input");
    const status = filter.querySelector("[role=status]");
    if (!list || !field) return;
    const items = [...list.querySelectorAll("[data-item], :scope > li")].map((item) => ({ item, text: fold(item.textContent) }));
    filter.hidden = false;

    function narrow() {
      const asked = fold(field.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const { item, text } of items) {
        item.hidden = !asked.every((word) => text.includes(word));
        if (!item.hidden) shown += 1;
      }
      status.textContent = asked.length > 0 ? `${shown} van ${items.length}` : "";
    }

    field.addEventListener("input", narrow);
    narrow();
  }

  function start() {
    document.querySelectorAll(".list-filter").forEach(connect);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
