/** A search for a discouraged approach gets a warning with reasons and better roads; it is never a result. */

import { parseAddress } from "../core/address";
import { joinDutch } from "../core/text";
import type { BetterRoads, DiscouragedApproach } from "../core/types";
import { SourceList } from "../shared/source_list";
import type { ExplorerStore } from "./store";
import { WORDS } from "./wording";

export function Warnings({ store, toResults }: { store: ExplorerStore; toResults: () => void }) {
  const { found, library } = store;
  const named = library.discouraged.filter(({ id }) => found.warnings.includes(id));
  if (named.length === 0) return null;
  const follow = (address: string) => {
    store.ask(parseAddress(address, library).state.criteria);
    toResults();
  };
  return (
    <section class="warnings" aria-label="Afgeraden">
      {named.map((record) => (
        <Warning key={record.id} record={record} />
      ))}
      <Roads roads={library.better_roads} follow={follow} />
    </section>
  );
}

function Warning({ record }: { record: DiscouragedApproach }) {
  return (
    <div class="warning">
      <h3>Afgeraden: {record.name}</h3>
      <p>
        <strong>{record.verdict}.</strong> {record.why_warn}
      </p>
      <dl>
        <dt>{WORDS.warningWhat}</dt>
        <dd>{record.what_it_is}</dd>
        {record.nuance && <dt>{WORDS.warningNuance}</dt>}
        {record.nuance && <dd>{record.nuance}</dd>}
        {record.also_known_as.length > 0 && <dt>{WORDS.warningNames}</dt>}
        {record.also_known_as.length > 0 && <dd>{joinDutch(record.also_known_as)}</dd>}
      </dl>
      <details>
        <summary>Bronnen bij dit oordeel ({Object.keys(record.sources).length})</summary>
        <SourceList sources={Object.values(record.sources)} />
      </details>
    </div>
  );
}

function Roads({ roads, follow }: { roads: BetterRoads; follow: (address: string) => void }) {
  return (
    <div class="roads">
      <h4>{WORDS.warningRoads}</h4>
      <ul>
        {roads.roads.map(({ text, address }) => (
          <li key={text}>
            {text}{" "}
            {address && (
              <a href={`?${address}`} onClick={(event) => (event.preventDefault(), follow(address))}>
                {WORDS.showFitting}
              </a>
            )}
          </li>
        ))}
      </ul>
      <details>
        <summary>Bronnen bij dit advies ({Object.keys(roads.sources).length})</summary>
        <SourceList sources={Object.values(roads.sources)} />
      </details>
    </div>
  );
}
