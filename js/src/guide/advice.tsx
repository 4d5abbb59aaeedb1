/** One advice: what it is, why the reader sees it, what to do, and where to go. */

import { Paragraphs } from "../activity/paragraphs";
import { becauseOf, isForAll } from "./match";
import type { Advice, Answers, GuideContent } from "./types";
import { because, WORDS } from "./words";

interface Props {
  advice: Advice;
  answers: Answers;
  content: GuideContent;
}

export function OneAdvice({ advice, answers, content }: Props) {
  const { title, text, steps, links, urgent } = advice;
  return (
    <div class={urgent ? "advice urgent" : "advice"}>
      <h5>
        {urgent && <span class="first">{WORDS.urgent}: </span>}
        {title}
      </h5>
      <p class="help">{isForAll(advice) ? WORDS.forAll : because(becauseOf(advice, answers, content))}</p>
      <Paragraphs text={text} />
      {steps.length > 0 && (
        <ul class="steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      {links.length > 0 && (
        <ul class="links">
          {links.map((link) => (
            <li key={link.href}>
              <GuideLink {...link} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Another site, a telephone number, or a page of the book as seen from the chapters; as `hechting/activities/base.py` has it. */
const HREF = /^(https?:\/\/\S+|tel:[0-9]+|(\.\.\/book\/)?[a-z0-9-]+\.html([?#]\S*)?)$/;

/** Nothing else becomes a link, whatever a guide of one's own holds. */
function GuideLink({ text, href }: { text: string; href: string }) {
  return HREF.test(href) ? <a href={href}>{text}</a> : <span>{text}</span>;
}
