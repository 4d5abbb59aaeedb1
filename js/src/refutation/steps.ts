/** The claims, one by one, for a class: judge it, hear what is known, and use that. */

import type { StepsProps } from "../activity/engine";
import { explained, oneOrNone } from "../classroom/choices";
import type { ClassStep } from "../classroom/session";
import { type Claim, type Refutation, UI } from "../contract";
import { before, chosen, type RefutationState, withAnswer } from "./opinions";
import { progress } from "./words";

export function steps(props: StepsProps<Refutation, RefutationState>): ClassStep[] {
  const claims = props.inOrder(props.content.claims);
  return claims.flatMap((claim, place) => bothQuestions(claim, progress(place + 1, claims.length), props));
}

function bothQuestions(claim: Claim, heading: string, { state, change, inOrder }: StepsProps<Refutation, RefutationState>): ClassStep[] {
  const judged = before(claim);
  const words = UI.refutation;
  return [
    {
      id: claim.id,
      heading,
      lead: [claim.text],
      question: judged.text,
      options: explained(judged.options, UI.answer_fits),
      chosen: oneOrNone(chosen(claim, state.before)),
      choose: (one) => change({ ...state, before: withAnswer(state.before, claim, one) }),
      known: [
        `${words.believed} ${claim.believed}`,
        `${words.finding} ${claim.finding}`,
        `${words.how_sure} ${words.sure[claim.sure]}. ${claim.sure_why}`,
      ],
    },
    {
      id: `na-${claim.id}`,
      heading,
      lead: [],
      question: claim.after.text,
      options: explained(inOrder(claim.after.options), UI.answer_fits),
      chosen: oneOrNone(chosen(claim, state.after)),
      choose: (one) => change({ ...state, after: withAnswer(state.after, claim, one) }),
      known: [],
    },
  ];
}
