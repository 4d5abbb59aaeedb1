/** Why an intervention does or does not fit: a line for each thing that is asked. */

import { UI, type Vocabulary } from "../contract";
import type { Verdict } from "../core/criteria";
import { criterionName, FIT_SHAPES } from "./wording";

export function Verdicts({ verdicts, vocabulary }: { verdicts: readonly Verdict[]; vocabulary: Vocabulary }) {
  if (verdicts.length === 0) return null;
  return (
    <ul class="verdicts">
      {verdicts.map(({ criterion, fit, reason }) => (
        <li key={criterion} data-verdict={fit}>
          <span aria-hidden="true">{FIT_SHAPES[fit]}</span> {criterionName(criterion, vocabulary)}: <strong>{UI.fits[fit]}</strong> (
          {reason})
        </li>
      ))}
    </ul>
  );
}
