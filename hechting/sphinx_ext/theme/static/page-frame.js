/* The few things of the page frame that HTML cannot do by itself. Runs in the head, so that a dark page never flashes white. */
(function () {
  "use strict";

  // Light or dark: follows the device until the reader chooses.
  const root = document.documentElement;
  const device = window.matchMedia("(prefers-color-scheme: dark)");

  // A browser may refuse storage (private window, strict settings); then the choice holds for this page only.
  function remembered() {
    try { return localStorage.getItem("theme"); } catch { return null; }
  }
  function remember(theme) {
    try { localStorage.setItem("theme", theme); } catch { /* see above */ }
  }

  function currentTheme() {
    const choice = remembered();
    return choice === "light" || choice === "dark" ? choice : device.matches ? "dark" : "light";
  }
  function other(theme) {
    return theme === "dark" ? "light" : "dark";
  }
  function show(theme) {
    root.dataset.theme = theme;
    const button = document.getElementById("colour-mode");
    if (!button) return;
    button.textContent = other(theme) === "dark" ? "Donker" : "Licht";
    button.setAttribute("aria-label", button.textContent + ": kleuren van de pagina");
  }

  function connectButton() {
    const button = document.getElementById("colour-mode");
    if (!button) return;
    button.hidden = false;
    show(root.dataset.theme);
    button.addEventListener("click", () => {
      const theme = other(root.dataset.theme);
      remember(theme);
      show(theme);
    });
  }

  // A link to a section of this page leaves the sheet of contents open over that section.
  function closeSheetAfterChoice(sheet) {
    sheet.addEventListener("click", (event) => {
      if (event.target.closest("a") && sheet.matches(":popover-open")) sheet.hidePopover();
    });
  }

  // A built book grows old on its shelf: the reader's own clock tells when the review of this page has become old.
  function tellAge(banner) {
    const today = new Date().toLocaleDateString("sv-SE");
    if (today >= banner.dataset.oldFrom) banner.hidden = false;
  }

  // What only a script can do is not offered where that script does not come.
  window.addEventListener("error", ({ target }) => {
    if (target instanceof HTMLScriptElement) root.dataset.broken = "";
  }, true);

  show(currentTheme());
  device.addEventListener("change", () => show(currentTheme()));
  document.addEventListener("DOMContentLoaded", () => {
    connectButton();
    document.querySelectorAll("[data-old-from]").forEach(tellAge);
    if (HTMLElement.prototype.hidePopover) document.querySelectorAll(".sheet").forEach(closeSheetAfterChoice);
  });
})();
