/** The network: add people, say when each is there, and see the net. */

import { useRef, useState } from "preact/hooks";
import type { ViewProps } from "../activity/engine";
import { useFocusNext } from "../activity/focus";
import { Outcome } from "../activity/outcome";
import type { Network } from "../contract";
import { inAList } from "../core/dutch";
import { Net, Sample } from "./net";
import { added, isDone, LONGEST, MOST, type NetworkState, type Person, removed, thereAt, toggled } from "./people";
import { removeSaid, WORDS } from "./words";

type Props = ViewProps<Network, NetworkState>;

export function View({ content, state, change, name }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const remove = (person: string) => {
    focusNext(() => area.current?.querySelector<HTMLElement>("input[type=text]"));
    change(removed(state, person));
  };
  return (
    <div class="network" ref={area}>
      <Net content={content} state={state} />
      {state.people.length < MOST ? (
        <Add content={content} state={state} add={(person) => change(added(state, person))} />
      ) : (
        <p class="help">{WORDS.full}</p>
      )}
      {state.people.map((person, number) => (
        <Row
          key={person.name}
          person={person}
          content={content}
          name={`${name}-${number}`}
          toggle={(moment) => change(toggled(state, person.name, moment))}
          remove={() => remove(person.name)}
        />
      ))}
      <Moments content={content} state={state} />
      <Outcome content={content} isDone={isDone(state, content)} />
    </div>
  );
}

function Add({ content, state, add }: Pick<Props, "content" | "state"> & { add: (name: string) => void }) {
  const [typed, setTyped] = useState("");
  const submit = (event: Event) => {
    event.preventDefault();
    add(typed);
    setTyped("");
  };
  const there = state.people.map(({ name }) => name);
  return (
    <form class="net-add" onSubmit={submit}>
      <div class="net-suggestions" role="group" aria-label={WORDS.choose}>
        {content.people.map((one) => (
          <button key={one} type="button" class="chip" disabled={there.includes(one)} onClick={() => add(one)}>
            {one}
          </button>
        ))}
      </div>
      <label>
        <span>{WORDS.type}</span>
        <input type="text" autocomplete="off" maxLength={LONGEST} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <button type="submit">{WORDS.add}</button>
    </form>
  );
}

interface RowProps {
  person: Person;
  content: Network;
  name: string;
  toggle: (moment: string) => void;
  remove: () => void;
}

function Row({ person, content: { moments }, name, toggle, remove }: RowProps) {
  return (
    <fieldset class="net-row">
      <legend>{person.name}</legend>
      {moments.map(({ id, label }, number) => (
        <label key={id} class="tick">
          <input type="checkbox" name={`${name}-${id}`} checked={person.at.includes(id)} onChange={() => toggle(id)} />
          <span>
            {label} <Sample moment={number} />
          </span>
        </label>
      ))}
      <button type="button" class="quiet" onClick={remove} aria-label={removeSaid(person.name)}>
        {WORDS.remove}
      </button>
    </fieldset>
  );
}

/** Per moment who is there, and what that shows. */
function Moments({ content, state }: { content: Network; state: NetworkState }) {
  return (
    <dl class="net-moments" aria-live="polite">
      {content.moments.map(({ id, question, why }, number) => {
        const there = thereAt(state, id);
        return (
          <div key={id}>
            <dt>
              <Sample moment={number} /> {question}
            </dt>
            <dd>{there.length === 0 ? WORDS.nobody : `${inAList(there)}. ${why}`}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What the reader takes along: the net, and who is there when. */
export function Paper({ content, state }: { content: Network; state: NetworkState }) {
  return (
    <div class="hechting-root">
      <Net content={content} state={state} />
      <Moments content={content} state={state} />
    </div>
  );
}
