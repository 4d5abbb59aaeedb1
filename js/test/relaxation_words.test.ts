import assert from "node:assert/strict";
import { test } from "node:test";
import { noCriteria } from "../src/core/criteria";
import { prepare } from "../src/core/prepared";
import { search } from "../src/core/search";
import { letGo, relaxed, whatReturns, worthShowing } from "../src/explorer/relaxation_words";
import { intervention, library } from "./library";

const SOME = library([
  intervention("kort", { mechanisms: ["video-feedback"], sessions: { number_max: 7 }, abbreviation: "KORT" }),
  intervention("lang", { mechanisms: ["video-feedback"], sessions: { number_max: 12 } }),
]);
const CRITERIA = { ...noCriteria(), mechanisms: ["video-feedback"], max_sessions: 5 };

test("each relaxation is a sentence and does what it says", () => {
  const offered = worthShowing(search(SOME, CRITERIA).relaxations.filter(({ brings_back }) => brings_back.length > 0));
  const said = offered.map((one) => `${letGo(CRITERIA, one, SOME)}: ${whatReturns(one, prepare(SOME))}`);
  assert.deepEqual(said, ["Hoogstens 7 sessies in plaats van 5: 1 erbij (KORT)", "Zonder de grens voor sessies: 2 erbij (KORT en lang)"]);
  for (const one of offered) {
    const { fits } = search(SOME, { ...CRITERIA, ...relaxed(CRITERIA, one) });
    assert.deepEqual(new Set(fits), new Set(one.brings_back));
  }
});
