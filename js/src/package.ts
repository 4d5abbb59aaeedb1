/** What a page does besides in a package of a learning environment: its links lead to the book or nowhere, and it says when the reader is done. */

import { factsOf } from "./package/facts";
import { keepLinksTrue } from "./package/links";
import { reportTo } from "./package/report";
import { runtimeAbove } from "./package/runtime";

const facts = factsOf(document.documentElement.dataset);

keepLinksTrue(document.body, facts);
const runtime = facts.version && runtimeAbove(window, facts.version);
if (runtime) reportTo(runtime, facts, document);
