/** Mounts an activity on a model, in the book or in Jupyter. */

import { render } from "preact";
import { offer } from "../classroom/entrance";
import type { Activity } from "../contract";
import type { Cleanup, Host, Model, Widget } from "../registry";
import { Boundary } from "../shared/boundary";
import { connectModel } from "../shared/connect_model";
import { readableForm } from "../shared/readable_form";
import { connectAddress, linkTo } from "./address";
import { classSession } from "./class_session";
import type { Engine } from "./engine";
import { Frame, SmallFrame } from "./frame";
import { addToPage, readableNow } from "./sheets";
import { ActivityStore } from "./store";
import { leaveTrace } from "./trace";

/** How many activities were drawn in this page; two of the same need different ids. */
let drawn = 0;

/** The widget that an engine makes. */
export function activity<Content extends Activity, State>(engine: Engine<Content, State>): Widget {
  return { mount: (model, el, host) => mountActivity(engine, model, el, host), keepsStatic: "print" };
}

function mountActivity<C extends Activity, S>(engine: Engine<C, S>, model: Model, el: HTMLElement, host: Host): Cleanup {
  const content = model.get("content") as C;
  const store = new ActivityStore(engine, content, engine.repair(model.get("state"), content));
  const isInBook = host.base !== "";
  const stopAddress = isInBook ? connectAddress(store) : () => {};
  const stopModel = connectModel(store, model);
  drawn += 1;
  el.classList.add("hechting-root");
  const place = isInBook ? `activiteit-${content.id}` : null;
  if (place && !document.getElementById(place)) el.id = place;
  const isSmall = model.get("compact") === true;
  const session = isSmall ? null : classSession(store, place);
  const stopClass = session ? offer(session, el, isInBook) : () => {};
  const kind = String(model.get("widget"));
  const readable = readableForm(model, el);
  const sheet = readable && { kind, html: () => readableNow(store, readable), link: place && linkTo(place, content.id, "") };
  const stopPaper = sheet && isInBook && !isSmall ? addToPage(sheet) : () => {};
  const look = { kind, name: `${content.id}-${drawn}`, place, sheet, session };
  render(<Boundary>{isSmall ? <SmallFrame store={store} name={look.name} /> : <Frame store={store} {...look} />}</Boundary>, el);
  const stopTrace = isInBook ? leaveTrace(store, el) : () => {};
  return () => {
    stopTrace();
    stopPaper();
    stopClass();
    stopModel();
    stopAddress();
    render(null, el);
  };
}
