/** What the reader thinks of a claim before reading, and answers after it. */

import { byId, pair, parts, textEntries, writePairs } from "../activity/tokens";
import type { Fit } from "../activity/words";
import { type Claim, type Prediction, type Refutation, UI } from "../contract";

export interface RefutationState {
  /** Per claim the judgement before reading. */
  before: Record<string, string>;
  /** Per claim the answer to the question after it. */
  after: Record<string, string>;
}

/** The judgements, from true to false. */
export const OPINIONS = ["wel", "deels", "niet"] as const;

/** How near each judgement comes to how the claim stands. */
const FITS: readonly Fit[] = ["past", "deels", "past-niet"];

/** The question before: each judgement, with how the claim stands as the reason. */
export function before({ verdict }: Claim): Prediction {
  const options = OPINIONS.map((id, place) => ({
    id,
    text: UI.refutation.opinions[id],
    fit: FITS[Math.abs(place - OPINIONS.indexOf(verdict))]!,
    why: `${UI.refutation.verdicts[verdict]}.`,
  }));
  return { text: UI.refutation.before, options };
}

export function chosen(claim: Claim, answers: Record<string, string>): string | null {
  return (Object.hasOwn(answers, claim.id) && answers[claim.id]) || null;
}

/** The answers with one changed, or taken away. */
export function withAnswer(answers: Record<string, string>, claim: Claim, answer: string | null): Record<string, string> {
  const { [claim.id]: _, ...others } = answers;
  return answer === null ? others : { ...others, [claim.id]: answer };
}

/** Whether every claim was judged and every question after it answered. */
export function isWeighed({ before, after }: RefutationState, { claims }: Refutation): boolean {
  return claims.every((claim) => chosen(claim, before) && chosen(claim, after));
}

/** What begins the name of a claim in the address when the answer is one to the question after it. */
const AFTER = "na-";

/** `claim.judgement` and `na-claim.answer` pairs, in the order of the content. */
export function writeOpinions({ before, after }: RefutationState, { claims }: Refutation): string {
  return writePairs(
    claims.flatMap((claim) => {
      const judged = chosen(claim, before);
      const answer = chosen(claim, after);
      return [...(judged ? [[claim.id, judged] as const] : []), ...(answer ? [[AFTER + claim.id, answer] as const] : [])];
    }),
  );
}

export function readOpinions(text: string, content: Refutation): { state: RefutationState; ignored: string[] } {
  const given = parts(text);
  const pairs = given.map(pair);
  const known = pairs.filter((one) => one !== null);
  const isAfter = ([key]: [string, string]) => key.startsWith(AFTER) && byId(content.claims, key) === undefined;
  const state = keep(
    known.filter((one) => !isAfter(one)),
    known.filter(isAfter).map(([key, answer]) => [key.slice(AFTER.length), answer]),
    content,
  );
  const kept = new Set(writeOpinions(state, content).split(","));
  return { state, ignored: given.filter((part) => !kept.has(part)) };
}

/** The state with these answers, without those that are none here. */
export function keepOpinions(before: unknown, after: unknown, content: Refutation): RefutationState {
  return keep(textEntries(before), textEntries(after), content);
}

function keep(before: readonly [string, string][], after: readonly [string, string][], { claims }: Refutation): RefutationState {
  const isOpinion = (one: string) => (OPINIONS as readonly string[]).includes(one);
  return {
    before: Object.fromEntries(before.filter(([claim, one]) => byId(claims, claim) && isOpinion(one))),
    after: Object.fromEntries(after.filter(([claim, one]) => byId(byId(claims, claim)?.after.options ?? [], one))),
  };
}
