/** A figure to take along: its numbers as CSV, its drawing as SVG, both with their source and the day. */

import { toCsv } from "../core/csv";
import { dateInWords, today } from "../core/dutch";
import { saveFile } from "../shared/save_file";
import { WORDS as SHARED } from "../shared/words";
import { element } from "./sheet";

/** Pixels for a line of words in a saved drawing, and how many letters stand on it. */
const LINE = 21;

const LETTERS = 88;

const TOKEN = /var\((--[a-z-]+)\)/g;

/** Save the table of a figure; returns whether the browser surely does. */
export function saveNumbers(section: HTMLElement, key: string): boolean {
  return saveFile(`hechting-${key}.csv`, "text/csv", toCsv(numbersOf(section)));
}

/** Save the wide drawing of a figure; returns whether the browser surely does. */
export function saveDrawing(section: HTMLElement, key: string): boolean {
  return saveFile(`hechting-${key}.svg`, "image/svg+xml", pictureOf(section));
}

/** What the file is and where it comes from, then the table. */
function numbersOf(section: HTMLElement): string[][] {
  const rows = [...section.querySelectorAll("table tr")].map((row) => [...row.querySelectorAll("th, td")].map(wordsOf));
  return [[SHARED.handbook], [titleOf(section)], [sourceOf(section)], ["Datum", dateInWords(today())], [], ...rows];
}

/** The drawing with its title, source and day, in colours that need no style sheet. */
function pictureOf(section: HTMLElement): string {
  const shown = section.querySelector<SVGSVGElement>('[data-shape="wide"]');
  if (!shown) throw new Error("a figure without its wide drawing");
  const drawing = shown.cloneNode(true) as SVGSVGElement;
  const { width, height } = shown.viewBox.baseVal;
  const above = linesOf(titleOf(section));
  const below = linesOf(`${sourceOf(section)} ${SHARED.handbook}, ${dateInWords(today())}.`);
  const [top, whole] = [LINE * (above.length + 1), LINE * (above.length + below.length + 2) + height];
  for (const own of drawing.querySelectorAll(".spot, .guess")) own.remove();
  const inside = element("g", { transform: `translate(0 ${top})` });
  inside.append(...drawing.childNodes);
  drawing.append(
    element("rect", { x: -16, y: -8, width: width + 32, height: whole + 16, fill: "var(--hechting-surface)" }),
    ...wordsAt(above, LINE, "var(--hechting-ink)", 600),
    inside,
    ...wordsAt(below, top + height + LINE, "var(--hechting-muted)", 400),
  );
  for (const name of drawing.getAttributeNames()) if (!["viewBox", "aria-label"].includes(name)) drawing.removeAttribute(name);
  for (const [name, value] of Object.entries(LOOK)) drawing.setAttribute(name, value);
  drawing.setAttribute("viewBox", `-16 -8 ${width + 32} ${whole + 16}`);
  const style = getComputedStyle(shown);
  return new XMLSerializer().serializeToString(drawing).replace(TOKEN, (_, token: string) => style.getPropertyValue(token).trim());
}

const LOOK = { role: "img", "font-family": "Atkinson Hyperlegible Next, Arial, sans-serif", "font-size": "15" };

function wordsAt(lines: string[], top: number, fill: string, weight: number): SVGElement[] {
  return lines.map((line, place) => element("text", { x: 0, y: top + LINE * place, fill, "font-weight": weight }, line));
}

function linesOf(text: string): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > LETTERS) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

const titleOf = (section: HTMLElement) => wordsOf(section.querySelector(".hechting-figure-title"));
const sourceOf = (section: HTMLElement) => wordsOf(section.querySelector(".hechting-source"));
const wordsOf = (place: Element | null) => (place?.textContent ?? "").replace(/\s+/g, " ").trim();
