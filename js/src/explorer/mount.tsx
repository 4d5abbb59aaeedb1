/** Mounts the explorer on a model, in the book or in Jupyter. */

import { render } from "preact";
import { offer } from "../classroom/entrance";
import type { ExplorerLibrary, Intervention } from "../contract";
import { readState } from "../core/state";
import type { Cleanup, Host, Model } from "../registry";
import { Boundary } from "../shared/boundary";
import { connectModel } from "../shared/connect_model";
import { landUnlessPlaced } from "../shared/landing";
import { readableForm } from "../shared/readable_form";
import { connectAddress, PLACE, readAddress } from "./address_bar";
import { classSession } from "./class_session";
import { readEarly } from "./early";
import { Explorer } from "./explorer";
import { Records } from "./records";
import { ExplorerStore } from "./store";

/** What somebody who begins to choose does first. */
const BEGINNINGS = ["pointerdown", "keydown", "focusin"];

/** Draw the explorer into an element and keep it, the model and (in the book) the address the same. */
export function mountExplorer(model: Model, el: HTMLElement, host: Host): Cleanup {
  const library = model.get("library") as ExplorerLibrary;
  const early = readEarly(readableForm(model, el), library);
  const preset = readState(model.get("state"), library);
  const start = host.address ? readAddress(library, preset) : { state: preset, notices: [], isChosen: false };
  const records = new Records(model.get("records") as Intervention[] | undefined, host.base);
  const store = new ExplorerStore(library, start.state, host.address, records);
  store.notices = start.notices;
  const session = classSession(store);
  const stopClass = offer(session, el, host.address);
  el.classList.add("hechting-root");
  if (host.address && !document.getElementById(PLACE)) el.id = PLACE;
  render(
    <Boundary>
      <Explorer store={store} session={session} />
    </Boundary>,
    el,
  );
  for (const event of BEGINNINGS) el.addEventListener(event, () => void records.want(), { once: true });
  if (start.isChosen && !start.state.open) landUnlessPlaced(el);
  const stopModel = connectModel(store, model);
  const stopAddress = host.address ? connectAddress(store, preset) : () => {};
  if (Object.keys(early.chosen).length > 0) store.ask(early.chosen);
  early.resume(el);
  return () => {
    stopClass();
    stopModel();
    stopAddress();
    render(null, el);
  };
}
