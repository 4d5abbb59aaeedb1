/** The name of an intervention, which opens it. */

import type { ListedIntervention } from "../../contract";
import { shortName } from "../describe";
import type { ExplorerStore } from "../store";

export function OpenLink({ record, store }: { record: ListedIntervention; store: ExplorerStore }) {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    store.open(record.id);
  };
  return (
    <a href={`#${record.id}`} onClick={open}>
      {shortName(record)}
    </a>
  );
}
