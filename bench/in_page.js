/** What the bench runs inside a page, before the page's own scripts. Times are milliseconds since navigation started. */
globalThis.bench = (() => {
  const EXPLORER = '.hechting-widget[data-hechting="explorer"]';
  const GIVE_UP_MS = 90_000;
  const NO_EFFECT_MS = 3_000;
  /** A hand does not reach the next filter sooner. */
  const BETWEEN_CLICKS_MS = 250;
  /** Nor the next letter. */
  const BETWEEN_LETTERS_MS = 120;

  const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /** When the frame that has begun is painted: a message waits until it is. */
  const framePainted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });

  /** The time at which something that `find` returns has been painted. */
  async function painted(find) {
    do {
      if (performance.now() > GIVE_UP_MS) throw new Error("what the bench waits for did not appear");
      await frame();
    } while (!find());
    return framePainted();
  }

  /** When the browser had painted the first text or picture. */
  async function firstPaint() {
    const entry = () => performance.getEntriesByName("first-contentful-paint")[0];
    await painted(entry);
    return entry().startTime;
  }

  /** The native checkboxes of the filters; those on cards choose what to compare. */
  function filterBoxes() {
    const boxes = document.querySelectorAll(`${EXPLORER} fieldset input[type="checkbox"]`);
    return [...boxes].filter((box) => !box.closest("[data-intervention-id]"));
  }

  /** Where filters are folded away, a reader opens them first. */
  function unfold(box) {
    for (let fold = box.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  }

  /** What a reader could see of the results, cheap enough to read from a list of any length. */
  function results() {
    const explorer = document.querySelector(EXPLORER);
    const cards = explorer.querySelectorAll("[data-intervention-id]");
    const ends = [cards[0], cards[cards.length - 1]].map((card) => card && card.dataset.interventionId + card.dataset.fit);
    const said = [...explorer.querySelectorAll('[role="status"]')].map((status) => status.textContent);
    return [cards.length, ...ends, ...said].join("|");
  }

  /** Click a filter; the milliseconds until its results were painted, or null if nothing changed. */
  async function click(place) {
    const box = filterBoxes()[place];
    const before = results();
    let changed = false;
    const observer = new MutationObserver(() => (changed = true));
    observer.observe(document.querySelector(EXPLORER), { childList: true, characterData: true, attributes: true, subtree: true });
    const start = performance.now();
    box.click();
    try {
      while (performance.now() - start < GIVE_UP_MS) {
        // The first frame after a change paints it, so when the next one begins it is on the screen.
        const now = await frame();
        if (!changed && now - start > NO_EFFECT_MS) return null;
        if (!changed) continue;
        changed = false;
        const end = await frame();
        if (results() !== before) return end - start;
      }
    } finally {
      observer.disconnect();
    }
    throw new Error("the results did not settle");
  }

  async function fieldOfSearch() {
    await painted(() => document.activeElement?.id === "search-words");
    return document.activeElement;
  }

  /** Put text into the search field as a key would; the milliseconds until its hits were painted, or null without hits. */
  async function type(field, text) {
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await frame();
    const end = await frame();
    return document.querySelector("#search-results [data-hit]") ? end - start : null;
  }

  /** Places of filters that can be ticked, taken from each group in turn. */
  function placesInTurn() {
    const groups = new Map();
    filterBoxes().forEach((box, place) => {
      const group = box.closest("fieldset");
      if (!box.disabled && !box.checked) groups.set(group, [...(groups.get(group) ?? []), place]);
    });
    const longest = Math.max(...[...groups.values()].map((places) => places.length));
    const rounds = Array.from({ length: longest }, (_, round) => [...groups.values()].map((places) => places[round]));
    return rounds.flat().filter((place) => place !== undefined);
  }

  return {
    /** When the explorer was on the screen, and when a first click on a filter had changed the results. */
    async firstUse() {
      // A browser may count frames before it paints any.
      const shown = Math.max(await painted(() => filterBoxes()[0]), await firstPaint());
      const first = filterBoxes().findIndex((box) => !box.checked);
      unfold(filterBoxes()[first]);
      if ((await click(first)) === null) throw new Error("the first filter changes nothing");
      return { shown, usable: performance.now() };
    },

    firstPaint,

    /** Type each of these questions, letter by letter; the milliseconds after each letter until its hits were painted. */
    async letterTimes(questions) {
      const field = await fieldOfSearch();
      const times = [];
      for (const question of questions) {
        for (let end = 1; end <= question.length; end += 1) {
          // Readers type at any moment between two frames.
          await pause(BETWEEN_LETTERS_MS + ((times.length * 7) % 17));
          times.push(await type(field, question.slice(0, end)));
        }
        await type(field, "");
      }
      return times.filter((time) => time !== null);
    },

    /** When something that matches a selector was on the screen. */
    shown: (selector) => painted(() => document.querySelector(selector)),

    /** The first `wanted` places of filters that change the results when they are ticked. */
    async effectiveFilters(wanted) {
      await painted(() => filterBoxes()[0]);
      filterBoxes().forEach(unfold);
      const effective = [];
      for (const place of placesInTurn()) {
        if (effective.length === wanted) break;
        const changes = (await click(place)) !== null;
        await click(place);
        if (changes) effective.push(place);
      }
      return effective;
    },

    /** Tick and untick each of these filters; the milliseconds of every click. */
    async clickTimes(places) {
      const times = [];
      for (const place of places.flatMap((place) => [place, place])) {
        // Readers click at any moment between two frames.
        await pause(BETWEEN_CLICKS_MS + ((times.length * 7) % 17));
        times.push(await click(place));
      }
      return times.filter((time) => time !== null);
    },

    /** The same wait for two frames with no click in it: what the measure itself costs. */
    async emptyTimes(count) {
      const times = [];
      for (let turn = 0; turn < count; turn += 1) {
        await pause(40 + ((turn * 7) % 17));
        const start = performance.now();
        await frame();
        times.push((await frame()) - start);
      }
      return times;
    },

    /** Scroll to the end in steps, as a reader does, so that everything that loads on sight is loaded. */
    async scrollToEnd() {
      for (let top = 0; top < document.body.scrollHeight; top += innerHeight / 2) {
        scrollTo({ top, behavior: "instant" });
        await frame();
        await frame();
      }
    },
  };
})();
