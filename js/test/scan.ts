/**
 * Judges and reads what a town offers, for the test that compares it with Python: it reads `{ content, day, cases, lists }` as JSON and
 * writes the cells and combinations of each case, and what each list holds.
 */

import { readFileSync } from "node:fs";
import type { ShownOfferScan, TownOffer } from "../src/contract";
import { combinations } from "../src/offer_scan/combinations";
import { type Gap, placed, scanCells } from "../src/offer_scan/judge";
import { readOffers } from "../src/offer_scan/list";

interface Case {
  offers: TownOffer[];
  families: Record<string, number>;
  level: string | null;
  gaps: Gap[];
}

interface Given {
  content: ShownOfferScan;
  day: string;
  cases: Case[];
  lists: string[];
}

const { content, day, cases, lists } = JSON.parse(readFileSync(0, "utf8")) as Given;

const judged = cases.map(({ offers, families, level, gaps }) => {
  const offered = new Set(offers.map((one) => one.handbook));
  const candidates = content.options.filter(({ id }) => !offered.has(id));
  return {
    cells: scanCells(content, placed(content, offers, day), level, families).map((one) => ({
      place: [one.row, one.column],
      status: one.status,
      reasons: one.reasons,
      offers: one.offers.map(({ offer, strength }) => [offer.name, strength]),
    })),
    combinations: combinations(gaps, candidates, day).map(({ members, principles, served }) => ({
      ids: members.map(({ id }) => id),
      principles,
      served,
    })),
  };
});

const read = lists.map((text) => readOffers(text, content, day)).map(({ offers, faults }) => ({ offers, faults }));

process.stdout.write(JSON.stringify({ judged, read }));
