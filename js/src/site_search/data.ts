/** What `search-index.js` brings: the hits of the book, and what the search knows of Dutch. Written by `sphinx_ext/site_search/index.py`. */

/** Page, anchor, kind, title, text, titles above it, its other names, and what readers type who look for it; the last two are not shown. */
export type Row = [
  page: number,
  anchor: string,
  kind: number,
  title: string,
  text: string,
  above: string[],
  also: string[],
  typed: string[],
];

/** Name, number as it is read, number as it is dialled, when or for whom. */
export type Contact = [name: string, number: string, dial: string, note: string];

export interface Danger {
  /** Folded by the search; a word that ends in `*` stands for all that begin so, and of words with `/` between them one must be there. */
  words: string[];
  say: string;
  call: Contact[];
  /** Addresses from the root of the book. */
  places: string[];
}

export interface IndexData {
  /** Address from the root of the book, and title. */
  pages: [address: string, title: string][];
  kinds: Kind[];
  hits: Row[];
  synonyms: string[][];
  onlyFrom: string[][];
  notStemmed: string[];
  stopWords: string[];
  dangers: Danger[];
}

export type Kind =
  | "pagina"
  | "deel"
  | "ouders"
  | "professionals"
  | "studenten"
  | "interventie"
  | "afgeraden"
  | "begrip"
  | "casus"
  | "opdracht"
  | "grafiek";

/** A place in the book that a search may find. */
export interface Place {
  id: number;
  address: string;
  anchor: string;
  page: string;
  kind: Kind;
  title: string;
  text: string;
  above: string[];
  also: string[];
  typed: string[];
}

export function placesOf(data: IndexData): Place[] {
  return data.hits.map(([page, anchor, kind, title, text, above, also, typed], id) => {
    const [address, name] = data.pages[page] ?? ["", ""];
    return { id, address, anchor, page: name, kind: data.kinds[kind] ?? "deel", title, text, above, also, typed };
  });
}
