/* Loads what Python in the browser needs once somebody asked for a chapter, tells how far that is, and opens the chapter. */
(function () {
  "use strict";

  const files = JSON.parse(document.getElementById("files").textContent);
  const total = Object.values(files).reduce((sum, size) => sum + size, 0);
  const names = [...document.querySelectorAll("nav a")].map((link) => new URL(link.href).searchParams.get("hoofdstuk"));
  const chapter = new URLSearchParams(location.search).get("hoofdstuk");
  const told = document.getElementById("told");
  const progress = document.getElementById("progress");
  /** So many files at once: a browser opens no more to one host. */
  const LANES = 6;

  function say(sentence) {
    const place = document.getElementById("hindrance");
    place.textContent = sentence;
    place.hidden = false;
    document.getElementById("loading").hidden = true;
  }

  function mayCompile() {
    try {
      return typeof WebAssembly === "object" && new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) && new Function("return true")();
    } catch {
      return false;
    }
  }

  /** Why it cannot work here, in a sentence; nothing when it can. */
  function hindrance() {
    if (location.protocol === "file:") {
      return "Dit kan niet vanaf een schijf of USB-stick: een browser start Python alleen op een website. De rest van het handboek werkt hier wel.";
    }
    if (!mayCompile()) {
      return "Deze browser of deze website laat geen WebAssembly toe, en daar draait Python op. Probeer een nieuwere browser. De rest van het handboek werkt hier wel.";
    }
    if (!("serviceWorker" in navigator)) {
      return "Python heeft een beveiligde verbinding (https) en een gewoon browservenster nodig. Hier is dat er niet. De rest van het handboek werkt wel.";
    }
    return null;
  }

  async function load(name, onBytes) {
    const answer = await fetch(name);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    const reader = answer.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onBytes(value.length);
    }
  }

  async function loadAll() {
    const waiting = Object.keys(files);
    let loaded = 0;
    let said = -1;
    const onBytes = (size) => {
      loaded += size;
      progress.value = Math.min(1, loaded / total);
      // A screen reader hears every tenth part, not every packet.
      const tenth = Math.floor(10 * progress.value);
      if (tenth > said) told.textContent = `${Math.round(loaded / 1e6)} van ${Math.round(total / 1e6)} MB geladen`;
      said = tenth;
    };
    const lane = async () => {
      for (let name = waiting.shift(); name; name = waiting.shift()) await load(name, onBytes);
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  async function start() {
    const stop = hindrance();
    if (stop) {
      document.querySelector("nav").hidden = true;
      return say(stop);
    }
    if (!chapter) return;
    if (!names.includes(chapter)) return say("Dit hoofdstuk is er niet als Python. Kies er hieronder een.");
    document.getElementById("back").href = `../notebooks/${chapter}.html`;
    document.getElementById("back").textContent = "Terug naar het hoofdstuk";
    document.querySelector("nav").hidden = true;
    document.getElementById("loading").hidden = false;
    try {
      await loadAll();
      told.textContent = "Alles is geladen. Het hoofdstuk gaat open.";
      location.replace(`notebooks/index.html?path=${chapter}.ipynb`);
    } catch {
      say("Het laden is niet gelukt. Is er nog verbinding? Laad deze pagina opnieuw om het nog eens te proberen.");
    }
  }

  start();
})();
