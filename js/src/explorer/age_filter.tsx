/** The filter on the child's age: a ready-made band, or exact months. */

import { UI } from "../contract";
import { NumberField } from "../shared/number_field";
import type { ExplorerStore } from "./store";
import { WORDS } from "./wording";

const ANY = "any";
const OWN = "own";

export function AgeFilter({ store }: { store: ExplorerStore }) {
  const { age_from, age_to } = store.state.criteria;
  const bands = store.library.vocabulary.age_bands;
  const place = bands.findIndex((band) => band.age_from === age_from && band.age_to === age_to);
  const isAny = age_from === null && age_to === null;
  const chosen = isAny ? ANY : place >= 0 ? String(place) : OWN;
  const isReversed = age_from !== null && age_to !== null && age_from > age_to;

  const choose = (value: string) => {
    const band = bands[Number(value)];
    if (value === ANY) store.ask({ age_from: null, age_to: null });
    else if (band) store.ask({ age_from: band.age_from, age_to: band.age_to });
  };

  return (
    <div class="filter">
      <label>
        <span class="label">{UI.explorer.age}</span>
        <select data-filter="age" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          <option value={ANY}>{UI.explorer.any_age}</option>
          {bands.map(({ label }, index) => (
            <option key={label} value={String(index)}>
              {label}
            </option>
          ))}
          {chosen === OWN && <option value={OWN}>{WORDS.ownAge}</option>}
        </select>
      </label>
      <details class="more" open={chosen === OWN}>
        <summary>{WORDS.exactAge}</summary>
        <fieldset class="pair">
          <legend class="unseen">{WORDS.exactAge}</legend>
          <NumberField label={WORDS.ageFrom} value={age_from} min={-9} max={300} onChange={(age_from) => store.ask({ age_from })} />
          <NumberField label={WORDS.ageTo} value={age_to} min={-9} max={300} onChange={(age_to) => store.ask({ age_to })} />
        </fieldset>
        <p class="help">{isReversed ? WORDS.ageReversed : WORDS.ageHelp}</p>
      </details>
    </div>
  );
}
