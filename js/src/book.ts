/** The one script of a book page with widgets. It also offers the pure functions under the global name `hechting`. */

import "./all_widgets";
import { mountAll } from "./host";

export { formatAddress, parseAddress } from "./core/address";
export { search } from "./core/search";
export { fold, slug, words } from "./core/text";

const script = document.currentScript;
const base = script instanceof HTMLScriptElement ? new URL(".", script.src).href : "";

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => mountAll(base));
else mountAll(base);
