/** What is offered: interventions of the handbook to tick, offers of one's own to add, and of each what a town knows. */

import { useRef, useState } from "preact/hooks";
import { useFocusNext } from "../activity/focus";
import { type TownOffer, UI } from "../contract";
import { say } from "../core/say";
import { words as wordsOf } from "../core/text";
import { Folded } from "./folded";
import { discouraged } from "./judge";
import { OfferFields } from "./offer_fields";
import { emptyOffer } from "./state";
import { WORDS } from "./ui";
import type { Props } from "./view";

export function Offers(props: Props) {
  const area = useRef<HTMLDivElement>(null);
  return (
    <div class="scan-offers" ref={area}>
      <Ticks {...props} />
      <Own {...props} />
      <Listed {...props} />
    </div>
  );
}

function Ticks({ content, state, change, name }: Props) {
  const [query, setQuery] = useState("");
  const asked = wordsOf(query);
  const found = content.options.filter((one) =>
    asked.every((word) => one.names.some((each) => each.split(" ").some((part) => part.startsWith(word)))),
  );
  const isTicked = (id: string) => state.offers.some((one) => one.handbook === id);
  const toggle = (id: string, short: string) =>
    change({
      ...state,
      offers: isTicked(id) ? state.offers.filter((one) => one.handbook !== id) : [...state.offers, emptyOffer(short, id)],
    });
  const count = state.offers.filter((one) => one.handbook).length;
  return (
    <details class="scan-ticks" open>
      <summary>
        {WORDS.tick} ({say(WORDS.ticked, { count })})
      </summary>
      <p class="help">{WORDS.tick_help}</p>
      <label class="scan-search">
        <span>{WORDS.tick_search}</span>
        <input type="search" autocomplete="off" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      {found.length === 0 && <p>{WORDS.none_found}</p>}
      <ul>
        {found.map((one) => (
          <li key={one.id}>
            <label class="tick">
              <input type="checkbox" name={`${name}-${one.id}`} checked={isTicked(one.id)} onChange={() => toggle(one.id, one.short)} />
              <span>
                {one.name}
                {one.warning && <span class="help"> {one.warning}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Own({ content, state, change, name }: Props) {
  const [draft, setDraft] = useState(emptyOffer());
  const field = useRef<HTMLDivElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    if (draft.name.trim() === "") return;
    change({ ...state, offers: [...state.offers, { ...draft, name: draft.name.trim() }] });
    setDraft(emptyOffer());
    field.current?.querySelector("input")?.focus();
  };
  return (
    <Folded class="scan-own" summary={WORDS.own}>
      <form onSubmit={submit}>
        <p class="help">{WORDS.own_help}</p>
        <div ref={field}>
          <OfferFields content={content} offer={draft} update={setDraft} name={`${name}-eigen`} />
        </div>
        <button type="submit" class="main" disabled={draft.name.trim() === ""}>
          {WORDS.add}
        </button>
      </form>
    </Folded>
  );
}

function Listed({ content, state, change, name }: Props) {
  const focusNext = useFocusNext();
  const heading = useRef<HTMLHeadingElement>(null);
  const update = (place: number, offer: TownOffer) =>
    change({ ...state, offers: state.offers.map((one, at) => (at === place ? offer : one)) });
  const remove = (place: number) => {
    focusNext(() => heading.current);
    change({ ...state, offers: state.offers.filter((_, at) => at !== place) });
  };
  return (
    <div class="scan-listed">
      <h4 ref={heading} tabIndex={-1}>
        {WORDS.offers}
      </h4>
      {state.offers.length === 0 && <p class="help">{WORDS.no_offers}</p>}
      <ul>
        {state.offers.map((offer, place) => (
          // Two offers may have the same name.
          <li key={`${place} ${offer.handbook}`}>
            <Listing
              content={content}
              offer={offer}
              update={(next) => update(place, next)}
              remove={() => remove(place)}
              name={`${name}-aanbod-${place}`}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ListingProps {
  content: Props["content"];
  offer: TownOffer;
  update: (offer: TownOffer) => void;
  remove: () => void;
  name: string;
}

function Listing({ content, offer, update, remove, name }: ListingProps) {
  const approach = offer.handbook ? null : discouraged(content, offer.name);
  return (
    <>
      <div class="scan-line">
        <span>
          <strong>{offer.name}</strong> <span class="help">{offer.handbook ? WORDS.in_handbook : UI.own.offer}</span>
        </span>
        <button type="button" class="quiet" aria-label={say(WORDS.remove, { name: offer.name })} onClick={remove}>
          ×
        </button>
      </div>
      {approach && <p class="notice">{say(WORDS.discouraged, { name: offer.name, approach })}</p>}
      <Folded summary={say(WORDS.details, { name: offer.name })}>
        <OfferFields content={content} offer={offer} update={update} name={name} />
      </Folded>
    </>
  );
}
