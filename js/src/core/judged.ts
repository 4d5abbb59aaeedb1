/** How one intervention stands to a question, without wording. */

import type { CriterionName } from "../contract";
import type { PreparedIntervention } from "./prepared";

/** An intervention with the number of its verdicts that are a miss, or no match; `only` is the one that is no match. */
export interface Judged {
  item: PreparedIntervention;
  failing: number;
  misses: number;
  only: CriterionName | null;
}

/** Those that fail on this criterion and on nothing else. */
export function failingOnly(judged: readonly Judged[], criterion: CriterionName): Judged[] {
  return judged.filter(({ only }) => only === criterion);
}
