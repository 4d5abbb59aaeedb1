/** What all widgets of a book page share; each engine has a script of its own. Pure functions are offered under the global name `hechting`. */

import { offerPaper } from "./activity/page_paper";
import { enterFromAddress, provideClassroom } from "./classroom/entrance";
import { classroomOf } from "./classroom/from_book";
import { mountAll } from "./host";
import { offers } from "./registry";

export { fold, slug, words } from "./core/text";

const script = document.currentScript;
const base = script instanceof HTMLScriptElement ? new URL(".", script.src).href : "";

provideClassroom(() => classroomOf(base));

/** When the engines of the page are there, which come after this script. */
function begin(): void {
  Object.assign((globalThis as { hechting?: object }).hechting ?? {}, offers());
  mountAll(base);
  offerPaper();
  enterFromAddress();
}

if (document.readyState === "complete") begin();
else document.addEventListener("DOMContentLoaded", begin);
