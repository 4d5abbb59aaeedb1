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

/** What the file is and where it comes from, each source with its address, then the table. */
function numbersOf(section: HTMLElement): string[][] {
  const rows = [...section.querySelectorAll("table tr")].map((row) =>
    [...row.querySelectorAll("th, td")].map((cell) => plain(wordsOf(cell))),
  );
  const sources = [...sourcesOf(section)].map(([name, address]) => ["Bron", name, address]);
  const dates = [
    ["Nagelezen", readOf(section)],
    ["Datum", dateInWords(today())],
  ];
  return [[SHARED.handbook], [titleOf(section)], ...sources, ...dates, [], ...rows];
}

/** A number without points between its thousands, which a program would read as a decimal point. */
export function plain(cell: string): string {
  return /^[1-9]\d{0,2}(\.\d{3})+$/.test(cell) ? cell.replaceAll(".", "") : cell;
}

/** The drawing with its title, source and day, in colours that need no style sheet. */
function pictureOf(section: HTMLElement): string {
  const shown = section.querySelector<SVGSVGElement>('[data-shape="wide"]');
  if (!shown) throw new Error("a figure without its wide drawing");
  const drawing = shown.cloneNode(true) as SVGSVGElement;
  const { width, height } = shown.viewBox.baseVal;
  const above = linesOf(titleOf(section));
  const sources = [...sourcesOf(section).keys()];
  const below = linesOf(
    `${sources.length > 1 ? "Bronnen" : "Bron"}: ${sources.join("; ")}. ${readOf(section)} ${SHARED.handbook}, ${dateInWords(today())}.`,
  );
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
  drawing.prepend(element("title", {}, titleOf(section)));
  for (const name of drawing.getAttributeNames()) if (name !== "viewBox") drawing.removeAttribute(name);
  for (const [name, value] of Object.entries(LOOK)) drawing.setAttribute(name, value);
  drawing.setAttribute("viewBox", `-16 -8 ${width + 32} ${whole + 16}`);
  const style = getComputedStyle(shown);
  return new XMLSerializer().serializeToString(drawing).replace(TOKEN, (_, token: string) => style.getPropertyValue(token).trim());
}

/** Programs differ in what they draw when nothing is said: some give letters a line around them. */
const LOOK = { role: "img", stroke: "none", "font-family": "Atkinson Hyperlegible Next, Arial, sans-serif", "font-size": "15" };

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

/** Each source by its name: those of the line below the figure, and those that stand only in its table. */
function sourcesOf(section: HTMLElement): Map<string, string> {
  const links = section.querySelectorAll<HTMLAnchorElement>(".hechting-source a, table tr > :nth-child(-n + 2) a");
  return new Map([...links].map((link) => [wordsOf(link), link.href]));
}

/** When the sources were read: what the line below the figure says after naming them. */
const readOf = (section: HTMLElement) => afterNames(wordsOf(section.querySelector(".hechting-source")));

/** The last sentence of a line of sources. */
export function afterNames(line: string): string {
  return line.slice(line.lastIndexOf(". ", line.length - 2) + 1).trim();
}

const wordsOf = (place: Element | null) => (place?.textContent ?? "").replace(/\s+/g, " ").trim();
