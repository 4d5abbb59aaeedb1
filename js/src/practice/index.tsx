/** Questions that come back after 8 and 16 days; on the page `book/herhalen` only, so it is no engine. */

import { render } from "preact";
import type { Widget } from "../registry";
import { type Content, PracticeView } from "./view";

export const widget: Widget = {
  keepsStatic: "print",
  mount: (model, el) => {
    const content: Content = {
      questions: model.get("questions") as Content["questions"],
      calendar: String(model.get("calendar")),
      deck: String(model.get("deck")),
    };
    el.classList.add("hechting-root");
    render(<PracticeView content={content} />, el);
    return () => render(null, el);
  },
};
