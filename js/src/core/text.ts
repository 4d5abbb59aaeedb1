/** Folding text for search and for addresses. Mirrors `hechting/wording/folding.py`; the tests hold both together. */

const ASCII = /^\p{ASCII}*$/u;

/** Lower case without diacritics: `Geïndiceerd` becomes `geindiceerd`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most text has no diacritics, and taking letters apart is slow.
  return ASCII.test(lower) ? lower : lower.normalize("NFD").replace(/\p{M}/gu, "");
}

/** The folded words of a text; a word is a run of letters and digits. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A value as it stands in an address: other characters than a–z and 0–9 become one hyphen. */
export function slug(value: string): string {
  return fold(value).replace(/[^a-z0-9]+/g, "-");
}

/** A longer text of the reader is cut where it is shown; the criteria keep it whole. */
const LONGEST_SHOWN = 60;

/** The text as it is shown, without spaces around it. */
export function shortText(text: string): string {
  const letters = [...text.trim()];
  return letters.length > LONGEST_SHOWN ? `${letters.slice(0, LONGEST_SHOWN).join("")}…` : letters.join("");
}
