/** When little fits: what would come back if the reader let one thing go. */

import { inAList } from "../core/dutch";
import { type Relaxation, relaxations } from "../core/relaxations";
import { letGo, relaxed, whatReturns, worthShowing } from "./relaxation_words";
import type { ExplorerStore } from "./store";
import { WORDS } from "./wording";

/** With more than this the reader has something to choose from. */
const LITTLE = 2;

export function Relaxations({ store, toResults }: { store: ExplorerStore; toResults: () => void }) {
  const { found, question, library, prepared } = store;
  const { criteria } = store.state;
  if (question.active.length === 0 || found.counts.fits > LITTLE || found.warnings.length > 0 || library.interventions.length === 0)
    return null;
  const all = relaxations(found.shown, question);
  const useful = worthShowing(all.filter(({ brings_back }) => brings_back.length > 0));
  const useless = all.filter(({ brings_back }) => brings_back.length === 0);
  const choose = (relaxation: Relaxation) => {
    store.ask(relaxed(criteria, relaxation));
    toResults();
  };
  return (
    <section class="relax">
      <h4>{WORDS.relaxTitle}</h4>
      {useful.length === 0 && <p>{WORDS.nothingHelps}</p>}
      <ul>
        {useful.map((relaxation) => (
          <li key={`${relaxation.criterion}${relaxation.change}${relaxation.value}`}>
            <button type="button" onClick={() => choose(relaxation)}>
              {letGo(criteria, relaxation, library)}: <b>{whatReturns(relaxation, prepared)}</b>
            </button>
          </li>
        ))}
      </ul>
      {useful.length > 0 && useless.length > 0 && (
        <p class="help">Dit levert niets extra op: {inAList(useless.map((one) => lowerFirst(letGo(criteria, one, library))))}.</p>
      )}
    </section>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
