/**
 * Activities on paper in two forms: a worksheet asks, and leaves out how choices fit and why; an answer sheet has all of it. Both are the
 * readable form that Python made; what a worksheet leaves out is said in `worksheet.css`.
 */

import type { Activity } from "../contract";
import { dateInWords, today } from "../core/dutch";
import type { Cleanup } from "../registry";
import { printOnly } from "../shared/print_only";
import { WORDS as SHARED } from "../shared/words";
import { OwnSentence } from "./practice";
import type { ActivityStore } from "./store";
import { WORDS } from "./words";

export type Form = "werkblad" | "antwoordblad";

/** What an activity gives to paper. */
export interface Sheet {
  kind: string;
  /** The readable form, or what of it is asked. */
  html: () => string;
  /** Where the activity begins; null outside the book. */
  link: string | null;
}

const ofPage: Sheet[] = [];

/** Name a sheet that the page's own sheet has too; returns how to take it away. */
export function addToPage(sheet: Sheet): Cleanup {
  ofPage.push(sheet);
  return () => ofPage.splice(ofPage.indexOf(sheet), 1);
}

/** How many activities this page has for paper. */
export function sheetsOfPage(): number {
  return ofPage.length;
}

/** The readable form of an activity, with only what is asked now and in that order, and the name of what that is. */
export function readableNow<C extends Activity, S>({ engine, content, state }: ActivityStore<C, S>, readable: HTMLElement): string {
  const part = engine.printed?.(state, content) ?? null;
  if (!part) return readable.innerHTML;
  const all = readable.cloneNode(true) as HTMLElement;
  const list = all.querySelector("ol");
  const items = [...(list?.children ?? [])];
  list?.replaceChildren(...part.places.flatMap((place) => items[place] ?? []));
  all.querySelector("h3")?.append(` (${part.name})`);
  return all.innerHTML;
}

/** Print one activity. */
export function printSheet(sheet: Sheet, form: Form, sentence: string, refused: () => void): void {
  printOnly(
    <>
      <Head form={form} />
      <Part sheet={sheet} form={form} />
      {form === "antwoordblad" && <OwnSentence sentence={sentence} />}
      <Address of={sheet.link} />
    </>,
    refused,
  );
}

/** Print every activity of the page, in its order. */
export function printPage(title: string, form: Form, refused: () => void): void {
  printOnly(
    <>
      <Head form={form} />
      <h1>{title}</h1>
      {ofPage.map((sheet, place) => (
        <Part key={place} sheet={sheet} form={form} />
      ))}
    </>,
    refused,
  );
}

/** Where it stands on the web; from a disk nobody else can open it, and the path would tell whose computer this is. */
export function Address({ of }: { of: string | null }) {
  return of?.startsWith("http") ? <p class="small">{of}</p> : null;
}

function Head({ form }: { form: Form }) {
  return (
    <p class="small">
      <strong>{WORDS[form]}</strong>. {SHARED.handbook}, {dateInWords(today())}
    </p>
  );
}

function Part({ sheet, form }: { sheet: Sheet; form: Form }) {
  const html = form === "antwoordblad" ? unfolded(sheet.html()) : sheet.html();
  return <div class="on-paper" data-hechting={sheet.kind} data-form={form} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** What is folded as an answer lies open on paper. */
function unfolded(html: string): string {
  const all = document.createElement("template");
  all.innerHTML = html;
  for (const fold of all.content.querySelectorAll<HTMLDetailsElement>("details.hechting-case-answer")) fold.open = true;
  return all.innerHTML;
}
