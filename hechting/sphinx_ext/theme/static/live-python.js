/* Says in the place of the link to Python why it cannot work here, when that is known before anything is loaded. */
(function () {
  "use strict";

  const link = document.querySelector("a[data-live-python]");
  if (!link) return;
  const why =
    location.protocol === "file:"
      ? "Als Python draait dit hoofdstuk alleen op een website, niet vanaf een schijf."
      : typeof WebAssembly !== "object"
        ? "Als Python draait dit hoofdstuk niet in deze browser: WebAssembly ontbreekt."
        : !("serviceWorker" in navigator)
          ? "Als Python draait dit hoofdstuk alleen met een beveiligde verbinding (https), in een gewoon browservenster."
          : null;
  if (!why) return;
  const sentence = document.createElement("span");
  sentence.textContent = why;
  link.replaceWith(sentence);
})();
