/** The scan of a town's offer: what is covered, thin or missing. What a town says stays on its own screen. */

import type { Engine } from "../activity/engine";
import { activity } from "../activity/mount";
import type { ShownOfferScan } from "../contract";
import { Memo } from "./memo";
import { isBegun, readState, repairState, type ScanState, startState, writeState } from "./state";
import { steps } from "./steps";
import { OfferScanView } from "./view";

export const offerScan: Engine<ShownOfferScan, ScanState> = {
  start: startState,
  read: readState,
  write: writeState,
  repair: repairState,
  isDone: ({ offers }) => offers.length > 0,
  isBegun,
  // No address is written while somebody fills it in; a copied link says only which part of the map is in view.
  isPersonal: () => true,
  restart: (state) => ({ ...startState(), before: { ...state, before: null } }),
  steps,
  View: OfferScanView,
  Paper: Memo,
};

export const widget = activity(offerScan);
