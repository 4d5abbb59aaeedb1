/** Claims under one another: judge one, read what is known of it, and use that. */

import type { ViewProps } from "../activity/engine";
import { Prediction } from "../activity/prediction";
import { type Claim, type Refutation, UI } from "../contract";
import { SourceWords } from "../shared/source_list";
import { before, chosen, type RefutationState, withAnswer } from "./opinions";

type Props = ViewProps<Refutation, RefutationState>;

export function RefutationView(props: Props) {
  return (
    <div class="refutation">
      {props.content.claims.map((claim) => (
        <ClaimView key={claim.id} claim={claim} {...props} />
      ))}
    </div>
  );
}

function ClaimView({ claim, content, state, change, name }: Props & { claim: Claim }) {
  const opinion = chosen(claim, state.before);
  return (
    <div class="claim">
      <h4>{claim.text}</h4>
      <Prediction
        question={before(claim)}
        answer={opinion}
        choose={(one) => change({ ...state, before: withAnswer(state.before, claim, one) })}
        name={`${name}-${claim.id}`}
      />
      {opinion && (
        <>
          <Known claim={claim} content={content} />
          <Prediction
            question={claim.after}
            answer={chosen(claim, state.after)}
            choose={(one) => change({ ...state, after: withAnswer(state.after, claim, one) })}
            name={`${name}-${claim.id}-na`}
          />
        </>
      )}
    </div>
  );
}

function Known({ claim, content }: { claim: Claim; content: Refutation }) {
  const source = content.sources[claim.source];
  const words = UI.refutation;
  return (
    <div class="known">
      <p>
        <strong>{words.believed}</strong> {claim.believed}
      </p>
      <p>
        <strong>{words.finding}</strong> {claim.finding}{" "}
        {source && (
          <>
            {UI.sources.source} <SourceWords source={source} />
          </>
        )}
      </p>
      <p>
        <strong>
          {words.how_sure} {words.sure[claim.sure]}.
        </strong>{" "}
        {claim.sure_why}
      </p>
    </div>
  );
}
