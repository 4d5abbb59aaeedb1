/* A field above a list that leaves what holds the typed words. Without it the list stands there whole. Nothing that is typed is kept. */
(function () {
  "use strict";

  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  // A question is found by its answer too.
  function questionsIn(list) {
    return [...list.querySelectorAll("li")].map((line) => {
      const answer = document.getElementById(decodeURIComponent(line.querySelector("a").hash.slice(1)));
      return { parts: [line], text: fold(`${line.textContent} ${answer ? answer.textContent : ""}`) };
    });
  }

  function termsIn() {
    return [...document.querySelectorAll("dl.begrippen > dt")].map((term) => {
      const parts = [term];
      for (let next = term.nextElementSibling; next && next.localName === "dd"; next = next.nextElementSibling) parts.push(next);
      return { parts, text: fold(parts.map((part) => part.textContent).join(" ")) };
    });
  }

  const KINDS = {
    vragen: { label: "Zoek in deze vragen", many: "vragen", items: questionsIn, groups: (list) => list.querySelectorAll(".filter-group") },
    begrippen: {
      label: "Zoek in de begrippen",
      many: "begrippen",
      items: termsIn,
      groups: () => [...document.querySelectorAll("dl.begrippen")].map((terms) => terms.parentElement),
    },
  };

  function connect(list) {
    const kind = KINDS[list.dataset.filterList];
    const items = kind.items(list);
    const field = document.createElement("input");
    field.type = "search";
    field.autocomplete = "off";
    const label = document.createElement("label");
    label.append(kind.label, field);
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    const box = document.createElement("div");
    box.className = "filter-field";
    box.append(label, status);
    list.before(box);

    function update() {
      const words = fold(field.value).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      let found = 0;
      for (const { parts, text } of items) {
        const fits = words.every((word) => text.includes(word));
        if (fits) found += 1;
        for (const part of parts) part.hidden = !fits;
      }
      for (const group of kind.groups(list)) group.hidden = !group.querySelector("li:not([hidden]), dt:not([hidden])");
      status.textContent = words.length === 0 ? "" : found === 0 ? "Niets gevonden. Probeer een ander of korter woord." : `${found} van ${items.length} ${kind.many}`;
    }

    field.addEventListener("input", update);
    update();
  }

  function start() {
    document.querySelectorAll("[data-filter-list]").forEach(connect);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
