/** The network: who is there for a child. What the reader says stays in this page: no address holds it. */

import type { Engine } from "../activity/engine";
import { activity } from "../activity/mount";
import { parts } from "../activity/tokens";
import type { Network } from "../contract";
import { isDone, type NetworkState, repair, start } from "./people";
import { steps } from "./steps";
import { Paper, View } from "./view";

export const network: Engine<Network, NetworkState> = {
  start,
  read: (text) => ({ state: start(), ignored: parts(text) }),
  write: () => "",
  repair,
  isDone,
  isBegun: ({ people }) => people.length > 0,
  isPersonal: () => true,
  steps,
  View,
  Paper,
};

export const widget = activity(network);
