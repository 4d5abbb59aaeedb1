/**
 * Keeps what is drawn true on a page that a program translates while it lives.
 *
 * Such a program takes a text out of the page and puts an element of its own (`<font>`) in its place. Preact goes on writing into the
 * text that it made, which nobody sees any more. So before anything is drawn anew, the texts are put back where they stood; afterwards
 * those that did not change get their translation again, and the program sees the others as new texts.
 */

import { options } from "preact";

const TRANSLATION = "FONT";

interface Swap {
  text: Text;
  translation: Element;
  words: string;
}

const watched = new Set<MutationObserver>();
let swaps: Swap[] = [];

/** Watch a widget's element; returns how to stop. */
export function keepTrueUnderTranslation(root: Node): () => void {
  const observer = new MutationObserver(note);
  observer.observe(root, { childList: true, subtree: true });
  watched.add(observer);
  return () => {
    observer.disconnect();
    watched.delete(observer);
  };
}

/** Remember which element took the place of which text. */
function note(records: readonly MutationRecord[]): void {
  for (const { addedNodes, removedNodes, previousSibling, nextSibling, target } of records) {
    const [text] = removedNodes;
    // The element was put in with the same move, or beside the text before that went.
    const translation = [addedNodes[0], previousSibling, nextSibling].find(isTranslation);
    if (!(text instanceof Text) || !translation || translation.parentNode !== target) continue;
    swaps = swaps.filter((swap) => swap.translation !== translation);
    swaps.push({ text, translation, words: text.data });
  }
}

function isTranslation(node: Node | null | undefined): node is Element {
  return node instanceof Element && node.tagName === TRANSLATION;
}

function putBack(): void {
  for (const observer of watched) note(observer.takeRecords());
  swaps = swaps.filter(({ translation }) => translation.parentNode !== null);
  for (const swap of swaps) {
    swap.words = swap.text.data;
    swap.translation.replaceWith(swap.text);
  }
}

function translateAgain(): void {
  swaps = swaps.filter(({ text, words }) => text.parentNode !== null && text.data === words);
  for (const { text, translation } of swaps) text.replaceWith(translation);
  // Our own moves are no news.
  for (const observer of watched) observer.takeRecords();
}

const before = options.debounceRendering ?? queueMicrotask;

options.debounceRendering = (draw) =>
  before(() => {
    putBack();
    try {
      draw();
    } finally {
      translateAgain();
    }
  });
