/* Shows what a term means beside the link to the glossary: on hover, on focus, and at the first touch. */
(function () {
  "use strict";

  const GAP = 6; // CSS pixels between the word and its meaning
  const LEAVE = 250; // milliseconds in which the pointer may travel from the word to its meaning

  const box = document.createElement("span");
  box.id = "meaning";
  box.className = "begrip-meaning";
  box.setAttribute("role", "tooltip");
  box.hidden = true;
  let shown = null;
  let leaving;

  function show(term) {
    clearTimeout(leaving);
    if (shown === term) return;
    hide();
    box.textContent = term.dataset.meaning;
    box.hidden = false;
    place(term);
    term.setAttribute("aria-describedby", box.id);
    shown = term;
  }

  function hide() {
    clearTimeout(leaving);
    box.hidden = true;
    if (shown) shown.removeAttribute("aria-describedby");
    shown = null;
  }

  function hideSoon() {
    clearTimeout(leaving);
    leaving = setTimeout(hide, LEAVE);
  }

  // Below the word, within the screen.
  function place(term) {
    const word = term.getClientRects()[0];
    const room = document.documentElement.clientWidth;
    const left = Math.max(GAP, Math.min(word.left, room - box.offsetWidth - GAP));
    box.style.left = `${left + scrollX}px`;
    box.style.top = `${word.bottom + GAP + scrollY}px`;
  }

  function connect(term) {
    // The title would show the same words a second time. A page that somebody saved has it in its place already.
    if (term.title) term.dataset.meaning = term.title;
    term.removeAttribute("title");
    term.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && show(term));
    term.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && hideSoon());
    term.addEventListener("focus", () => show(term));
    term.addEventListener("blur", hideSoon);
    // A finger cannot hover: its first touch shows the meaning, the second follows the link.
    let wasShown = false;
    term.addEventListener("pointerdown", () => (wasShown = shown === term));
    term.addEventListener("click", (event) => {
      if (event.pointerType !== "touch" || wasShown) return;
      event.preventDefault();
      show(term);
    });
  }

  function start() {
    document.getElementById(box.id)?.remove();
    document.body.append(box);
    document.querySelectorAll("a.begrip:is([title], [data-meaning])").forEach(connect);
    box.addEventListener("pointerenter", () => clearTimeout(leaving));
    box.addEventListener("pointerleave", hideSoon);
    document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
    document.addEventListener("pointerdown", (event) => shown && event.target !== shown && event.target !== box && hide());
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
