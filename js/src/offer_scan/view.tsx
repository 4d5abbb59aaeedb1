/** The scan: what is offered, one's own numbers, the map, combinations, and what can be taken along. */

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ViewProps } from "../activity/engine";
import { type ShownOfferScan, UI } from "../contract";
import { dateInWords, today } from "../core/dutch";
import { say } from "../core/say";
import { Combinations } from "./combination_view";
import { Files } from "./files";
import { HeatMap } from "./heat_map";
import { placed } from "./judge";
import { keep, kept, wipe } from "./keep";
import { Numbers } from "./numbers";
import { Offers } from "./offers";
import { isBegun, repairState, type ScanState } from "./state";
import { WORDS } from "./ui";

export type Props = ViewProps<ShownOfferScan, ScanState>;

export function OfferScanView(props: Props) {
  const { content, state, change } = props;
  const offers = useMemo(() => placed(content, state.offers, today()), [content, state.offers]);
  return (
    <div class="offer-scan">
      {state.before && !isBegun(state) && (
        <p class="notice">
          {WORDS.empty_again}{" "}
          <button type="button" onClick={() => change({ ...state.before!, before: null })}>
            {WORDS.undo}
          </button>
        </p>
      )}
      <Keep {...props} />
      <Offers {...props} />
      <Files {...props} />
      <Numbers {...props} />
      <HeatMap {...props} offers={offers} />
      <Combinations {...props} offers={offers} />
      <Town {...props} />
      <details>
        <summary>{WORDS.rule}</summary>
        <Rule />
      </details>
      <p class="limits help">
        <strong>{WORDS.memo_says_not}.</strong> {content.limits}
      </p>
    </div>
  );
}

/** The name that stands on paper. */
function Town({ state, change }: Props) {
  return (
    <div class="scan-town">
      <h4>{WORDS.memo}</h4>
      <p class="help">{WORDS.memo_help}</p>
      <label>
        <span>{WORDS.town}</span>
        <input
          type="text"
          autocomplete="off"
          maxLength={80}
          value={state.town}
          onInput={(event) => change({ ...state, town: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}

function Rule() {
  return (
    <ul>
      {[WORDS.rule_missing, WORDS.rule_thin, WORDS.rule_covered, WORDS.rule_group, WORDS.rule_editors].map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

/** Whether the device remembers the scan: only after a tick, and until it is wiped. */
function Keep({ content, state, change, name }: Props) {
  const [isKept, setKept] = useState(() => !isBegun(state) && kept(content.id) !== null);
  const [said, tell] = useState("");
  const isReady = useRef(false);
  // Only once the frame around it follows the state.
  useEffect(() => {
    isReady.current = true;
    if (!isKept) return;
    // Whoever began again does not get the kept scan in its place, but keeps the empty one, with what stood there.
    if (state.before) keep(content.id, state);
    else change({ ...repairState(kept(content.id), content), level: state.level, cell: state.cell });
  }, []);
  // At once, so that a page that is closed right after a change has kept it.
  useLayoutEffect(() => {
    if (!isReady.current || !isKept || keep(content.id, state)) return;
    setKept(false);
    tell(WORDS.keep_refused);
  }, [state, isKept]);
  const toggle = () => {
    if (isKept) forget();
    else {
      setKept(true);
      tell(WORDS.kept);
    }
  };
  const forget = () => {
    wipe(content.id);
    setKept(false);
    tell(WORDS.wiped);
  };
  return (
    <div class="scan-keep">
      <label class="tick">
        <input type="checkbox" name={`${name}-onthoud`} checked={isKept} onChange={toggle} />
        <span>{WORDS.keep}</span>
      </label>
      <p class="help">{WORDS.keep_help}</p>
      {isKept && (
        <button type="button" onClick={forget}>
          {WORDS.wipe}
        </button>
      )}
      <p class="help" role="status">
        {said}
      </p>
    </div>
  );
}

/** Where numbers of one's own can be found. */
export function NumberPlaces({ content }: Pick<Props, "content">) {
  return (
    <ul>
      {content.numbers.map((one) => (
        <li key={one.url}>
          {one.what} <a href={one.url}>{one.organisation}</a>. {say(UI.sources.read_on, { date: dateInWords(one.read_on) })}
        </li>
      ))}
    </ul>
  );
}
