/** Mounts an activity on a model, in the book or in Jupyter. */

import { render } from "preact";
import type { Cleanup, Host, Model, Widget } from "../registry";
import { Boundary } from "../shared/boundary";
import { connectModel } from "../shared/connect_model";
import { readableForm } from "../shared/readable_form";
import { connectAddress } from "./address";
import type { ActivityContent, Engine } from "./engine";
import { Frame } from "./frame";
import { ActivityStore } from "./store";

/** How many activities were drawn in this page; two of the same need different ids. */
let drawn = 0;

/** The widget that an engine makes. */
export function activity<Content extends ActivityContent, State>(engine: Engine<Content, State>): Widget {
  return { mount: (model, el, host) => mountActivity(engine, model, el, host), keepsStatic: "print" };
}

function mountActivity<C extends ActivityContent, S>(engine: Engine<C, S>, model: Model, el: HTMLElement, host: Host): Cleanup {
  const content = model.get("content") as C;
  const store = new ActivityStore(engine, content, engine.repair(model.get("state"), content));
  const isInBook = host.base !== "";
  const stopAddress = isInBook ? connectAddress(store) : () => {};
  const stopModel = connectModel(store, model);
  drawn += 1;
  el.classList.add("hechting-root");
  const place = isInBook ? `activiteit-${content.id}` : null;
  if (place && !document.getElementById(place)) el.id = place;
  const look = { kind: String(model.get("widget")), name: `${content.id}-${drawn}`, place, readable: readableForm(model, el) };
  render(<Boundary><Frame store={store} {...look} /></Boundary>, el);
  return () => {
    stopModel();
    stopAddress();
    render(null, el);
  };
}
