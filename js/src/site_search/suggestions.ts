/** Suggestions under a search field, as the combobox pattern of ARIA 1.2 has it: the field keeps the focus, arrows choose. */

import { addressOf } from "./address";
import { make } from "./elements";
import type { Finder, Found } from "./finder";
import { allFor, KIND_WORDS, SUGGESTIONS, suggested } from "./words";

const MOST = 6;

interface Suggestion {
  option: HTMLElement;
  choose: () => void;
}

export class Suggestions {
  private readonly list: HTMLUListElement;
  private readonly status: HTMLElement;
  private shown: Suggestion[] = [];
  private active = -1;

  /** `finder` is asked for when the first letter is typed; `root` is the way from this page to the root of the book. */
  constructor(
    private readonly field: HTMLInputElement,
    private readonly finder: () => Finder,
    private readonly root: string,
  ) {
    this.list = make("ul", { id: `${field.id}-list`, role: "listbox", "aria-label": SUGGESTIONS, class: "search-suggestions", hidden: "" });
    this.status = make("span", { role: "status", class: "visually-hidden" });
    // A page that somebody saved holds the list of then.
    document.getElementById(this.list.id)?.remove();
    const box = field.closest(".search-line, form") ?? field.parentElement;
    box?.append(this.list, this.status);
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.list.id,
    }))
      field.setAttribute(name, value);
    field.addEventListener("input", () => this.suggest());
    field.addEventListener("keydown", (event) => this.key(event));
    field.addEventListener("blur", () => this.close());
    field.form?.addEventListener("submit", () => this.close());
    // The field keeps the focus, so that its list stays while a pointer chooses from it.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    if (document.activeElement === field && field.value.trim() && field.form?.classList.contains("header-search")) this.suggest();
  }

  suggest(): void {
    const query = this.field.value.trim();
    if (query.length < 2) {
      this.close();
      return;
    }
    const found = this.finder().find(query, { typing: true, most: MOST });
    this.shown = [...this.calls(found), ...this.hits(found), this.all(query)];
    this.list.replaceChildren(...this.shown.map(({ option }) => option));
    this.activate(-1);
    this.open(true);
    this.status.textContent = suggested(this.shown.length);
  }

  private calls({ danger }: Found): Suggestion[] {
    return (danger?.call ?? []).map(([name, number, dial, note]) =>
      this.option(
        [
          make("span", { class: "suggestion-title" }, `Bel ${name === number ? number : `${name}: ${number}`}`),
          make("span", { class: "suggestion-where" }, note),
        ],
        () => location.assign(dial),
        { "data-help": "" },
      ),
    );
  }

  private hits({ hits, danger }: Found): Suggestion[] {
    return hits.slice(0, danger ? MOST - 2 : MOST).map(({ place }) => {
      const where = [KIND_WORDS[place.kind], place.kind === "pagina" ? "" : place.page].filter(Boolean).join(" · ");
      const parts = [make("span", { class: "suggestion-title" }, place.title), make("span", { class: "suggestion-where" }, where)];
      return this.option(parts, () => this.go(addressOf(place, this.root)));
    });
  }

  private all(query: string): Suggestion {
    return this.option([make("span", { class: "suggestion-title" }, allFor(query))], () => this.field.form?.requestSubmit());
  }

  private option(parts: HTMLElement[], choose: () => void, attributes: Record<string, string> = {}): Suggestion {
    const option = make("li", { role: "option", "aria-selected": "false", ...attributes }, ...parts);
    option.addEventListener("click", () => this.choose({ option, choose }));
    return { option, choose };
  }

  private choose({ choose }: Suggestion): void {
    this.close();
    choose();
  }

  private go(address: string): void {
    location.assign(new URL(address, document.baseURI).href);
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (this.list.hidden) this.suggest();
      if (!this.list.hidden) this.activate(this.next(step));
    } else if (event.key === "Enter" && this.shown[this.active] && !this.list.hidden) {
      event.preventDefault();
      this.choose(this.shown[this.active]!);
    } else if (event.key === "Escape" && !this.list.hidden) {
      // A first Escape closes the list, a second clears the field, as browsers do.
      event.preventDefault();
      this.close();
    }
  }

  /** From the field to the first or the last, and from either end back to the field. */
  private next(step: number): number {
    const places = this.shown.length + 1;
    return ((this.active + 1 + step + places) % places) - 1;
  }

  private activate(place: number): void {
    this.active = place;
    this.shown.forEach(({ option }, number) => {
      option.id = `${this.list.id}-${number}`;
      option.setAttribute("aria-selected", String(number === place));
      if (number === place) option.scrollIntoView({ block: "nearest" });
    });
    const active = this.shown[place];
    if (active) this.field.setAttribute("aria-activedescendant", active.option.id);
    else this.field.removeAttribute("aria-activedescendant");
  }

  private open(isOpen: boolean): void {
    this.list.hidden = !isOpen;
    this.field.setAttribute("aria-expanded", String(isOpen));
  }

  private close(): void {
    this.open(false);
    this.activate(-1);
    this.status.textContent = "";
  }
}
