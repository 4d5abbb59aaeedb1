/** The results on the search page: whom to call, the hits by page, or what to do when there are none. */

import { addressOf } from "./address";
import type { Danger } from "./data";
import { make } from "./elements";
import type { Finder, Hit } from "./finder";
import { type Group, grouped } from "./groups";
import { markedWords, type Piece, piecesOf, snippetOf } from "./snippet";
import { counted, KIND_WORDS, MEANT, moreOnPage, OR_LOOK, WAYS_ON, WHO_TO_CALL } from "./words";

/** Draws results for pages whose way to the root of the book is `root`. */
export class Results {
  private rank = 0;

  constructor(
    private readonly finder: Finder,
    private readonly root: string,
  ) {}

  /** Whom to call, for a search with a word of danger. */
  help(danger: Danger): HTMLElement {
    const lines = danger.call.map(([name, number, dial, note]) =>
      make("li", {}, make("a", { href: dial }, name === number ? `Bel ${number}` : `${name}: ${number}`), ` ${note}`),
    );
    return make(
      "section",
      { class: "search-danger", "data-help": "", "aria-labelledby": "search-danger-title" },
      ...[make("h2", { id: "search-danger-title" }, WHO_TO_CALL), make("p", {}, danger.say), make("ul", {}, ...lines)],
    );
  }

  /** The hits by page. */
  list(hits: readonly Hit[]): { drawn: HTMLElement; status: string } {
    this.rank = 0;
    const groups = grouped(hits);
    const places = groups.reduce((sum, { hits, folded }) => sum + hits.length + folded.length, 0);
    return {
      drawn: make("div", { class: "search-groups" }, ...groups.map((group) => this.group(group))),
      status: counted(places, groups.length),
    };
  }

  /** Nothing found: words that look like it, and where people find help. */
  nothing(nearest: readonly string[]): HTMLElement {
    const words = nearest.map((word) => make("li", {}, make("a", { href: `?q=${encodeURIComponent(word)}` }, word)));
    const ways = WAYS_ON.map(([address, name]) => make("li", {}, make("a", { href: this.root + address }, name)));
    return make(
      "div",
      { class: "search-nothing" },
      ...[
        words.length > 0 && make("p", {}, MEANT),
        words.length > 0 && make("ul", {}, ...words),
        make("p", {}, OR_LOOK),
        make("ul", {}, ...ways),
      ],
    );
  }

  private group({ page, hits, folded }: Group): HTMLElement {
    const list = make("ul", {}, ...hits.map((hit) => this.hit(hit)));
    const group = make("section", {}, make("h2", {}, page), list);
    if (folded.length === 0) return group;
    const more = make("button", { type: "button" }, moreOnPage(folded.length));
    more.addEventListener("click", () => {
      const items = folded.map((hit) => this.hit(hit));
      list.append(...items);
      more.remove();
      items[0]?.querySelector("a")?.focus();
    });
    group.append(more);
    return group;
  }

  private hit(hit: Hit): HTMLElement {
    const { place, terms } = hit;
    this.rank += 1;
    const address = addressOf(place, this.root, markedWords(hit, this.finder));
    const kind = KIND_WORDS[place.kind];
    const snippet = snippetOf(hit, this.finder);
    return make(
      "li",
      {},
      ...[
        make("a", { href: address, "data-hit": String(this.rank) }, ...shown(piecesOf(place.title, terms, this.finder))),
        kind !== "" && make("span", { class: "search-kind" }, kind),
        snippet.length > 0 && make("p", {}, ...shown(snippet)),
      ],
    );
  }
}

function shown(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, isMarked }) => (isMarked ? make("mark", {}, text) : document.createTextNode(text)));
}
