/** A search for a discouraged approach gets a warning with reasons and better roads; it is never a result. */

import { type BetterRoads, type ListedDiscouraged, UI } from "../contract";
import { parseAddress } from "../core/address";
import { dateInWords, inAList } from "../core/dutch";
import { say } from "../core/say";
import { SourceList } from "../shared/source_list";
import type { ExplorerStore } from "./store";

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

function Warning({ record }: { record: ListedDiscouraged }) {
  return (
    <div class="warning">
      <h3>Afgeraden: {record.name}</h3>
      <p>
        <strong>{record.verdict}.</strong> {record.why_warn}
      </p>
      <dl>
        <dt>{UI.discouraged.what}</dt>
        <dd>{record.what_it_is}</dd>
        {record.nuance && <dt>{UI.discouraged.nuance}</dt>}
        {record.nuance && <dd>{record.nuance}</dd>}
        {record.also_known_as.length > 0 && <dt>{UI.discouraged.names}</dt>}
        {record.also_known_as.length > 0 && <dd>{inAList(record.also_known_as)}</dd>}
      </dl>
      <p class="help">
        {UI.discouraged.confidence}: {record.confidence}. {say(UI.record.reviewed, { date: dateInWords(record.reviewed_on) })}
      </p>
      <details>
        <summary>Bronnen bij dit oordeel ({Object.keys(record.sources).length})</summary>
        <SourceList sources={Object.values(record.sources)} />
      </details>
    </div>
  );
}

function Roads({ roads, follow }: { roads: BetterRoads; follow: (address: string) => void }) {
  const followInPage = (event: MouseEvent, address: string) => {
    event.preventDefault();
    follow(address);
  };
  return (
    <div class="roads">
      <h4>{UI.discouraged.roads}</h4>
      <ul>
        {roads.roads.map(({ text, address }) => (
          <li key={text}>
            {text}{" "}
            {address && (
              <a href={`?${address}`} onClick={(event) => followInPage(event, address)}>
                {UI.discouraged.show_fitting}
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
