/** Choose what stands on the sheet, and see it. */

import { useState } from "preact/hooks";
import type { ViewProps } from "../activity/engine";
import { type ShownSharedChoice, UI } from "../contract";
import { say } from "../core/say";
import { Switch } from "../shared/switch";
import { Criteria, Sheet } from "./sheet";
import { type ChoiceState, chosenOptions, FEWEST, FORMS, MOST } from "./state";

type Props = ViewProps<ShownSharedChoice, ChoiceState>;

export function SharedChoiceView(props: Props) {
  const { content, state, change, name } = props;
  const words = UI.choice;
  const isEnough = state.options.length >= FEWEST;
  return (
    <div class="shared-choice">
      <Picker {...props} />
      <Chosen {...props} />
      {isEnough && (
        <Switch
          name={`${name}-vorm`}
          label={words.form}
          options={FORMS.map((id) => ({ id, label: words.forms[id] }))}
          chosen={state.form}
          choose={(form) => change({ ...state, form })}
        />
      )}
      {isEnough ? <Sheet content={content} state={state} /> : <p class="help">{fewWords(state.options.length)}</p>}
      <Criteria content={content} />
    </div>
  );
}

function fewWords(count: number): string {
  return say(UI.choice.too_few, { count: count === 1 ? "staat er één" : "staat er nog geen" });
}

function Picker({ content, state, change, name }: Props) {
  const [picked, pick] = useState("");
  const words = UI.choice;
  const isFull = state.options.length >= MOST;
  const add = () => {
    if (picked && !isFull) change({ ...state, options: [...state.options, picked] });
    pick("");
  };
  return (
    <div class="choice-picker">
      <label for={`${name}-kies`}>{words.pick}</label>
      <p class="help">{isFull ? words.full : words.pick_help}</p>
      <div class="choice-add">
        <select id={`${name}-kies`} value={picked} disabled={isFull} onChange={(event) => pick(event.currentTarget.value)}>
          <option value="">{words.choose_one}</option>
          {content.options
            .filter((one) => !state.options.includes(one.id))
            .map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
        </select>
        <button type="button" class="main" disabled={isFull || picked === ""} onClick={add}>
          {words.add}
        </button>
      </div>
    </div>
  );
}

function Chosen({ content, state, change }: Props) {
  const chosen = chosenOptions(state, content);
  if (chosen.length === 0) return null;
  return (
    <ul class="chips" aria-label={UI.choice.chosen}>
      {chosen.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            class="chip"
            aria-label={say(UI.choice.remove, { name: one.name })}
            onClick={() => change({ ...state, options: state.options.filter((id) => id !== one.id) })}
          >
            <span>{one.name}</span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
