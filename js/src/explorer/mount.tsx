/** Mounts the explorer on a model, in the book or in Jupyter. */

import { render } from "preact";
import { readState } from "../core/state";
import type { Library } from "../core/types";
import type { Cleanup, Host, Model } from "../registry";
import { Boundary } from "../shared/boundary";
import { connectModel } from "../shared/connect_model";
import { connectAddress, readAddress } from "./address_bar";
import { Explorer } from "./explorer";
import { ExplorerStore } from "./store";

/** Draw the explorer into an element and keep it, the model and (in the book) the address the same. */
export function mountExplorer(model: Model, el: HTMLElement, host: Host): Cleanup {
  const library = model.get("library") as Library;
  const preset = readState(model.get("state"), library);
  const start = host.address ? readAddress(library, preset) : { state: preset, notices: [] };
  const store = new ExplorerStore(library, start.state, host.address);
  store.notices = start.notices;
  el.classList.add("hechting-root");
  render(<Boundary><Explorer store={store} /></Boundary>, el);
  const stopModel = connectModel(store, model);
  const stopAddress = host.address ? connectAddress(store, preset) : () => {};
  return () => {
    stopModel();
    stopAddress();
    render(null, el);
  };
}
