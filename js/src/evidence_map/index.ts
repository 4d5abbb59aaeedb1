/** The evidence map: what was studied and what is offered, and what is not. */

import type { Engine } from "../activity/engine";
import { activity } from "../activity/mount";
import type { ShownEvidenceMap } from "../contract";
import type { MapState } from "./state";
import { readState, repairState, startState, writeState } from "./state";
import { steps } from "./steps";
import { EvidenceMapView } from "./view";

export const evidenceMap: Engine<ShownEvidenceMap, MapState> = {
  start: startState,
  read: readState,
  write: writeState,
  repair: repairState,
  isDone: ({ cell }) => cell !== null,
  steps,
  View: EvidenceMapView,
};

export const widget = activity(evidenceMap);
