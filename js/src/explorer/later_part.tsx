/** What is loaded when it is wanted: from a script in the book's folder, or in Jupyter from what is there already. */

import { useEffect, useState } from "preact/hooks";
import { delivered, fetchPart } from "../shared/later";
import type { ExplorerStore } from "./store";
import { WORDS } from "./wording";

export type Later = typeof import("./later");

/** The script of the parts. */
export const LATER = "explorer-later";

/** The parts, fetched once; fails where they cannot be had. */
export async function wantLater({ records }: ExplorerStore): Promise<Later> {
  await fetchPart(LATER, records.base);
  return delivered<Later>(LATER)!;
}

export function LaterPart({ part, store }: { part: "Landscape" | "Shortlist"; store: ExplorerStore }) {
  const [parts, setParts] = useState(delivered<Later>(LATER));
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (parts) return;
    let isGone = false;
    wantLater(store).then(
      (found) => !isGone && setParts(found),
      () => !isGone && setFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, []);
  if (!parts) return <p class="help">{hasFailed ? WORDS.nothingToTake : WORDS.loading}</p>;
  const Part = parts[part];
  return <Part store={store} />;
}
