/** Combinations beside each other: what each was picked for, fills, leaves open, and costs as far as known. None is the best. */

import { useMemo } from "preact/hooks";
import type { ShownOfferScan } from "../contract";
import { today } from "../core/dutch";
import { say } from "../core/say";
import { type Combination, combinations, LARGEST, MOST_SHOWN } from "./combinations";
import type { MapProps } from "./heat_map";
import { cellAt, type Gap, type PlacedOffer, placed } from "./judge";
import { EXPLORER, Known } from "./open_cell";
import { emptyOffer, type ScanState } from "./state";
import { WORDS } from "./ui";

export function Combinations({ content, state, change, offers }: MapProps) {
  const found = useCombinations(content, state);
  const drop = (gap: Gap) => change({ ...state, gaps: state.gaps.filter((one) => one !== gap) });
  return (
    <div class="scan-combinations">
      <h4>{WORDS.combinations}</h4>
      <p class="help">{WORDS.combinations_help}</p>
      {state.gaps.length > 0 && (
        <>
          <ul class="chips" aria-label={WORDS.gaps}>
            {state.gaps.map((gap) => (
              <li key={gap.join()}>
                <button
                  type="button"
                  class="chip"
                  aria-label={say(WORDS.gap_remove, { gap: gapSaid(gap, content) })}
                  onClick={() => drop(gap)}
                >
                  <span>{gapSaid(gap, content)}</span>
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
          {found.length === 0 && <p>{WORDS.no_combinations}</p>}
          <div class="scan-beside">
            {found.map((one, place) => (
              <One key={one.members.map(({ id }) => id).join()} one={one} place={place} content={content} state={state} offers={offers} />
            ))}
          </div>
          {found.length > 0 && <p class="help">{say(WORDS.combinations_how, { largest: LARGEST, shown: MOST_SHOWN })}</p>}
        </>
      )}
    </div>
  );
}

/** The combinations for the chosen gaps, of what is not offered yet. */
export function useCombinations(content: ShownOfferScan, { gaps, offers }: ScanState): Combination[] {
  return useMemo(() => {
    const offered = new Set(offers.map((one) => one.handbook));
    const candidates = content.options.filter(({ id }) => !offered.has(id));
    return combinations(gaps, candidates, today());
  }, [content, gaps, offers]);
}

interface OneProps {
  one: Combination;
  place: number;
  content: ShownOfferScan;
  state: ScanState;
  offers: readonly PlacedOffer[];
}

function One({ one, place, content, state, offers }: OneProps) {
  return (
    <div class="scan-combination">
      <h5>{say(WORDS.combination, { number: place + 1 })}</h5>
      {one.members.map((member) => (
        <details key={member.id}>
          <summary>{member.name}</summary>
          <Known option={member} />
        </details>
      ))}
      <Said one={one} content={content} state={state} offers={offers} />
    </div>
  );
}

/** What there is to say of a combination, in sentences. */
export function Said({ one, content, state, offers }: Omit<OneProps, "place">) {
  return (
    <>
      {saidOf(one, content, state, offers).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}

/** The names of a combination, as links. */
export function Names({ one }: Pick<OneProps, "one">) {
  return (
    <ul>
      {one.members.map(({ id, name }) => (
        <li key={id}>
          <a href={`${EXPLORER}#${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

/** What a combination was picked for, fills, leaves open, and costs as far as known. */
export function saidOf(one: Combination, content: ShownOfferScan, { gaps, families }: ScanState, offers: readonly PlacedOffer[]): string[] {
  const added = placed(
    content,
    one.members.map((member) => emptyOffer(member.short, member.id)),
    today(),
  );
  const after = (gap: Gap) => WORDS.status[cellAt([...offers, ...added], gap, families).status];
  const closes = one.served.map((gap) => say(WORDS.closes_to, { gap: gapSaid(gap, content), status: after(gap) }));
  const open = gaps.filter((gap) => !one.served.includes(gap)).map((gap) => gapSaid(gap, content));
  return [
    say(WORDS.picked_for, { reasons: one.principles.map((each) => WORDS.principles[each]).join("; ") }),
    say(WORDS.closes, { gaps: closes.join("; ") }),
    open.length > 0 ? say(WORDS.leaves, { gaps: open.join("; ") }) : WORDS.leaves_none,
    ...costsSaid(one),
  ];
}

/** What is known of the costs together, and of how many they are not known. */
export function costsSaid({ members }: Pick<Combination, "members">): string[] {
  const known = members.flatMap((one) => one.cost_per_family ?? []);
  const unknown = members.length - known.length;
  if (known.length === 0) return [WORDS.cost_none];
  const amount = known.reduce((sum, one) => sum + one, 0);
  const rest = unknown > 0 ? [say(WORDS.cost_unknown, { count: unknown, all: members.length })] : [];
  return [say(WORDS.cost_known, { amount }), ...rest];
}

/** A chosen cell in words. */
export function gapSaid([row, column, level]: Gap, content: ShownOfferScan): string {
  const label = (axis: ShownOfferScan["rows"], id: string) => axis.values.find((one) => one.id === id)?.label ?? id;
  const place = { row: label(content.rows, row), column: label(content.columns, column) };
  return level ? say(WORDS.gap_level, { ...place, level: label(content.levels, level) }) : say(WORDS.gap_any, place);
}
