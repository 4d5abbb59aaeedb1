/** Numbers of one's own: births, and families in a target group. Nothing is ever filled in. */

import { say } from "../core/say";
import { NumberField } from "../shared/number_field";
import { Folded } from "./folded";
import { named } from "./judge";
import { LARGEST_NUMBER } from "./state";
import { WORDS } from "./ui";
import { NumberPlaces, type Props } from "./view";

export function Numbers({ content, state, change }: Props) {
  const groups = named(content.rows);
  const asked = groups.filter(({ id }) => id in state.families);
  const setFamilies = (id: string, count: number | null) => change({ ...state, families: { ...state.families, [id]: count ?? 0 } });
  const drop = (id: string) => {
    const { [id]: _, ...families } = state.families;
    change({ ...state, families });
  };
  return (
    <Folded class="scan-numbers" summary={WORDS.numbers}>
      <p class="help">{WORDS.numbers_help}</p>
      <NumberField
        label={WORDS.births}
        value={state.births}
        min={0}
        max={LARGEST_NUMBER}
        onChange={(births) => change({ ...state, births })}
      />
      {asked.map(({ id, label }) => (
        <div class="scan-line" key={id}>
          <NumberField
            label={say(WORDS.families_of, { group: label })}
            value={state.families[id] ?? null}
            min={0}
            max={LARGEST_NUMBER}
            onChange={(count) => setFamilies(id, count)}
          />
          <button type="button" class="quiet" aria-label={say(WORDS.remove, { name: label })} onClick={() => drop(id)}>
            ×
          </button>
        </div>
      ))}
      <label>
        <span>{WORDS.families}</span>
        <select value="" onChange={(event) => event.currentTarget.value && setFamilies(event.currentTarget.value, null)}>
          <option value="">{WORDS.choose_group}</option>
          {groups
            .filter(({ id }) => !(id in state.families))
            .map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
        </select>
      </label>
      <p>
        <strong>{WORDS.find_numbers}</strong>
      </p>
      <NumberPlaces content={content} />
    </Folded>
  );
}
