/** Marks the words of a search on the page to which a hit led, near the place itself, and brings them into sight. */

import { fold } from "../core/text";

/** Text inside these is drawn by scripts, or is no text to read. */
const UNMARKED = ".hechting-widget, script, style, button, mark, .code-cell";
const WORD = /[\p{L}\p{N}]+(?:['’\-‐‑–.,][\p{L}\p{N}]+)*/gu;
/** Around these the words are looked for, the nearest around the place first. */
const AROUND = "section, article, dd, li, main";

/** Mark whole words within the part of the page where `anchor` is; returns the marks in the order of the page. */
export function markWords(words: readonly string[], anchor: string): HTMLElement[] {
  const wanted = new Set(words.map(fold));
  const target = anchor ? document.getElementById(anchor) : null;
  const part = target?.matches("dt") ? target.parentElement : target?.closest(AROUND);
  return part ? textsIn(part).flatMap((text) => markIn(text, wanted)) : [];
}

function textsIn(part: Element): Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(UNMARKED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function markIn(text: Text, wanted: ReadonlySet<string>): HTMLElement[] {
  const found = [...text.data.matchAll(WORD)].filter(([word]) => wanted.has(fold(word)));
  // From the last to the first, so that what stands before keeps its place.
  return found
    .reverse()
    .map(({ index, 0: word }) => {
      const rest = text.splitText(index);
      rest.splitText(word.length);
      const mark = document.createElement("mark");
      mark.className = "found";
      rest.replaceWith(mark);
      mark.append(rest);
      return mark;
    })
    .reverse();
}

/** The paragraph with most marks, when it is below the first screen of the place; a heading in sight is the better start. */
export function betterStart(marks: readonly HTMLElement[]): Element | undefined {
  const blocks = new Map<Element, number>();
  for (const mark of marks) {
    const block = mark.closest("p, li, dd, td, h2, h3, h4, figcaption") ?? mark;
    blocks.set(block, (blocks.get(block) ?? 0) + 1);
  }
  const [best] = [...blocks].reduce<[Element | undefined, number]>((most, one) => (one[1] > most[1] ? one : most), [undefined, 0]);
  return best && best.getBoundingClientRect().bottom > window.innerHeight ? best : undefined;
}
