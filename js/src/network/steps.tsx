/** The network of an invented child for a class: who stands around it, then who is there at each moment, and what that says. */

import type { StepsProps } from "../activity/engine";
import { type ClassStep, reading } from "../classroom/session";
import { type Network, UI } from "../contract";
import { Net } from "./net";
import { added, MOST, type NetworkState, removed, thereAt, toggled } from "./people";
import { WORDS } from "./words";

export function steps({ content, state, change }: StepsProps<Network, NetworkState>): ClassStep[] {
  const there = state.people.map(({ name }) => name);
  const picture = () => <Net content={content} state={state} />;
  // Whoever was typed on the page stands there too.
  const names = [...content.people, ...there.filter((name) => !content.people.includes(name))];
  const people: ClassStep = {
    ...reading("mensen", WORDS.people, there.length < MOST ? [] : [WORDS.full]),
    picture,
    question: WORDS.who,
    options: names.map((name) => ({ id: name, text: name, verdict: null, told: [] })),
    several: true,
    chosen: there,
    choose: (name) => change(there.includes(name) ? removed(state, name) : added(state, name)),
  };
  const moments = content.moments.map(
    ({ id, label, question, why }): ClassStep => ({
      ...reading(id, label, there.length > 0 ? [] : [WORDS.nobody]),
      picture,
      question,
      options: there.map((name) => ({ id: name, text: name, verdict: null, told: [] })),
      several: true,
      chosen: thereAt(state, id),
      choose: (name) => change(toggled(state, name, id)),
      known: [why],
    }),
  );
  return [people, ...moments, reading("besluit", UI.scene.conclusion, [content.conclusion, `${UI.scene.limits} ${content.limits}`])];
}
