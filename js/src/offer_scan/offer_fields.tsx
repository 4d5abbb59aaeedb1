/** What a town says of one offer. */

import { useState } from "preact/hooks";
import type { AxisValue, ShownOfferScan, TownOffer } from "../contract";
import { today } from "../core/dutch";
import { NumberField } from "../shared/number_field";
import { CellFault, dayCell, LONGEST_NAME } from "./cells";
import { named } from "./judge";
import { LARGEST_NUMBER } from "./state";
import { WORDS } from "./ui";

interface Props {
  content: ShownOfferScan;
  offer: TownOffer;
  update: (offer: TownOffer) => void;
  name: string;
}

/** Of an intervention of the handbook the name, the groups and the forms stand in the handbook. */
export function OfferFields({ content, offer, update, name }: Props) {
  const set = (change: Partial<TownOffer>) => update({ ...offer, ...change });
  return (
    <div class="scan-fields">
      {!offer.handbook && (
        <label>
          <span>{WORDS.own_name}</span>
          <input
            type="text"
            autocomplete="off"
            maxLength={LONGEST_NAME}
            value={offer.name}
            onInput={(event) => set({ name: event.currentTarget.value })}
          />
        </label>
      )}
      <Ages content={content} offer={offer} set={set} />
      {!offer.handbook && (
        <>
          <Several
            label={WORDS.groups}
            among={named(content.rows)}
            chosen={offer.target_groups}
            set={(ids) => set({ target_groups: ids })}
          />
          <Several label={WORDS.levels} among={content.levels.values} chosen={offer.levels} set={(ids) => set({ levels: ids })} />
          <Several label={WORDS.formats} among={content.formats} chosen={offer.formats} set={(ids) => set({ formats: ids })} />
        </>
      )}
      <NumberField label={WORDS.places} value={offer.places} min={0} max={LARGEST_NUMBER} onChange={(places) => set({ places })} />
      <NumberField label={WORDS.cost} value={offer.cost} min={0} max={LARGEST_NUMBER} onChange={(cost) => set({ cost })} />
      <Recognised offer={offer} set={set} name={name} />
      <label>
        <span>{WORDS.note}</span>
        <input
          type="text"
          autocomplete="off"
          maxLength={400}
          value={offer.note}
          onInput={(event) => set({ note: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}

interface SetProps {
  offer: TownOffer;
  set: (change: Partial<TownOffer>) => void;
  name: string;
}

/** The ages, in the bands of the map; a list may name other months, which then stand beside these. */
function Ages({ content, offer, set }: Omit<SetProps, "name"> & Pick<Props, "content">) {
  const label = (id: string) => content.columns.values.find((one) => one.id === id)?.label ?? id;
  const field = (side: "age_from" | "age_to", words: string) => {
    const bounds = content.bands.map((one) => ({ value: one[side], label: label(one.id) })).filter(({ value }) => value !== null);
    const chosen = offer[side];
    const own = chosen !== null && !bounds.some(({ value }) => value === chosen) ? [{ value: chosen, label: `${chosen} maanden` }] : [];
    return (
      <label>
        <span>{words}</span>
        <select
          value={chosen ?? ""}
          onChange={(event) => set({ [side]: event.currentTarget.value === "" ? null : Number(event.currentTarget.value) })}
        >
          <option value="">{WORDS.unknown}</option>
          {[...own, ...bounds].map((one) => (
            <option key={one.label} value={one.value!}>
              {one.label}
            </option>
          ))}
        </select>
      </label>
    );
  };
  return (
    <div class="scan-ages">
      {field("age_from", WORDS.age_from)}
      {field("age_to", WORDS.age_to)}
    </div>
  );
}

interface SeveralProps {
  label: string;
  among: readonly AxisValue[];
  chosen: readonly string[];
  set: (ids: string[]) => void;
}

function Several({ label, among, chosen, set }: SeveralProps) {
  const toggle = (id: string) =>
    set(among.map((one) => one.id).filter((one) => (one === id ? !chosen.includes(id) : chosen.includes(one))));
  return (
    <fieldset class="scan-several">
      <legend>{label}</legend>
      {among.map(({ id, label }) => (
        <label class="tick" key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A date that the town looked up itself; what cannot be read is said, and not taken over. */
function Recognised({ offer, set, name }: SetProps) {
  const [fault, setFault] = useState("");
  const read = (text: string) => {
    try {
      set({ recognised_on: text.trim() === "" ? null : dayCell(text, today()) });
      setFault("");
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      setFault(`${error.problem} — ${error.remedy}`);
    }
  };
  return (
    <label>
      <span>{WORDS.recognised_on}</span>
      <input
        type="text"
        autocomplete="off"
        defaultValue={offer.recognised_on ?? ""}
        aria-describedby={`${name}-erkend`}
        onChange={(event) => read(event.currentTarget.value)}
      />
      <span class="help" id={`${name}-erkend`} role="status">
        {fault}
      </span>
    </label>
  );
}
