/** Everything a chart says in Dutch while a reader works with it. */

import { number } from "../core/say";
import { type Guess, type Guessed, type LineGuess, wholeLine } from "./figure";
import { overlap } from "./normal";

export const WORDS = {
  guessFirst: "Schat eerst",
  drawFirst: "Teken eerst",
  slide: "Schuif, of tik in de tekening",
  slideCurve: "Schuif de lijn, of sleep hem in de tekening",
  place: "Jaar",
  value: "Aantal in dat jaar",
  lineHelp: "Teken met je vinger of muis in de grafiek, of kies hieronder een jaar en een aantal.",
  notYet: "nog niets gekozen",
  compare: "Vergelijk met de cijfers",
  skip: "Laat meteen zien",
  again: "Schat opnieuw",
  chooseFirst: "Geef eerst je schatting. Een gok is goed genoeg.",
  yours: "jouw schatting",
  yourLine: "jouw lijn",
  read: "Wijs iets aan, tik erop, of loop er met de pijltjes langs: dan staan hier de getallen.",
  without: "nog zonder cijfers",
  walk: "loop met de pijltjes langs de getallen",
  csv: "Bewaar de cijfers (CSV)",
  svg: "Bewaar de tekening (SVG)",
  noFile: "Zie je geen bestand? Open de pagina dan in een eigen venster.",
} as const;

/** What a figure asks before it answers. */
export function askedFirst({ guess }: { readonly guess: Guess }): string {
  return guess.kind === "number" ? WORDS.guessFirst : WORDS.drawFirst;
}

/** What a reader has now guessed, as a slider says it. */
export function guessInWords(guess: Guess, guessed: Guessed | undefined): string {
  if (guessed === undefined) return WORDS.notYet;
  if (guess.kind === "line") return lastOf(guess, guessed as (number | null)[]);
  return guess.kind === "curve" ? overlapInWords(Number(guessed)) : String(guessed);
}

/** The guess beside the answer, in a sentence. */
export function compared(guess: Guess, guessed: Guessed): string {
  if (guess.kind === "line") {
    return `Jij tekende ${lastOf(guess, guessed as (number | null)[])}. In werkelijkheid waren het er ${number(guess.answer.at(-1) ?? 0)}.`;
  }
  if (guess.kind === "curve") {
    return `Bij jou geldt: ${overlapInWords(Number(guessed))}. In het onderzoek: ${overlapInWords(guess.answer)}.`;
  }
  if (guessed === guess.answer) return `Jij schatte ${guessed}, precies wat het onderzoek vond.`;
  return `Jij schatte ${guessed}, het onderzoek vond ${number(guess.answer)}.`;
}

function lastOf(guess: LineGuess, set: (number | null)[]): string {
  return `${number(wholeLine(guess, set).at(-1) ?? 0)} in ${guess.x.at(-1)}`;
}

function overlapInWords(d: number): string {
  return `de groepen overlappen voor ${Math.round(100 * overlap(d))}%`;
}
