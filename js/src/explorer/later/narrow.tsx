/** The landscape on a narrow screen: by the age at which it can begin, each with a bar for its most hours. */

import { say } from "../../core/say";
import type { ExplorerStore } from "../store";
import { type Dot, factsOf, fitOf } from "./dots";
import { OpenLink } from "./open_link";
import { boundsOf } from "./scales";
import { Shape } from "./shapes";
import { WORDS } from "./words";

export function Narrow({ dots, store }: { dots: readonly Dot[]; store: ExplorerStore }) {
  const { hours_to } = boundsOf(dots);
  const begins = ({ spot }: Dot) => spot.age_low ?? spot.age_high ?? 0;
  return (
    <div class="landscape-narrow">
      {store.library.vocabulary.age_bands.map((band, place, bands) => {
        const next = bands[place + 1]?.age_from ?? Number.POSITIVE_INFINITY;
        const inBand = dots.filter((dot) => (place === 0 || begins(dot) >= (band.age_from ?? begins(dot))) && begins(dot) < next);
        if (inBand.length === 0) return null;
        return (
          <div key={band.label}>
            <h4>{say(WORDS.begins, { band: band.label })}</h4>
            <ul>
              {inBand.map((dot) => (
                <Bar key={dot.record.id} dot={dot} most={hours_to} store={store} />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function Bar({ dot, most, store }: { dot: Dot; most: number; store: ExplorerStore }) {
  const { record, spot, form, isOld, isFitting, isFramed } = dot;
  const facts = factsOf(record);
  return (
    <li class={isFitting ? undefined : "dimmed"} data-framed={isFramed}>
      <Shape form={form} isOld={isOld} isFitting={isFitting} />
      <OpenLink record={record} store={store} />
      <span class="bar" aria-hidden="true">
        <span style={{ width: `${(100 * spot.hours_high) / most}%` }} />
      </span>
      <span class="help">
        {[facts.hours, facts.age, facts.form, facts.recognition, fitOf(record.id, store)].filter(Boolean).join(" · ")}
      </span>
    </li>
  );
}
