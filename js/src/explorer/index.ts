/** The explorer: filter interventions, and see why each fits or does not. */

import { formatAddress, parseAddress } from "../core/address";
import { search } from "../core/search";
import type { Widget } from "../registry";
import { mountExplorer } from "./mount";

export const widget: Widget = { mount: mountExplorer, usesAddress: true, offers: { search, formatAddress, parseAddress } };
