/** One advice: what it is, why the reader sees it, what to do, and where to go. */

import { Paragraphs } from "../activity/paragraphs";
import { type Advice, type Guide, UI } from "../contract";
import { becauseOf, isForAll } from "./match";
import type { Answers } from "./state";
import { because } from "./words";

interface Props {
  advice: Advice;
  answers: Answers;
  content: Guide;
}

export function OneAdvice({ advice, answers, content }: Props) {
  const { title, text, steps, urgent } = advice;
  // In a hurry the telephone comes before the explanation.
  const calls = urgent ? advice.links.filter(isCall) : [];
  const links = advice.links.filter((link) => !calls.includes(link));
  return (
    <div class={urgent ? "advice urgent" : "advice"} data-advice={advice.id}>
      <h5>
        {urgent && <span class="first">{UI.guide.urgent}: </span>}
        {title}
      </h5>
      {calls.length > 0 && (
        <ul class="calls">
          {calls.map((link) => (
            <li key={link.href}>
              <GuideLink {...link} />
            </li>
          ))}
        </ul>
      )}
      <p class="help">{isForAll(advice) ? UI.guide.for_all : because(becauseOf(advice, answers, content))}</p>
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

function isCall({ href }: { href: string }): boolean {
  return href.startsWith("tel:");
}

/** Another site, a telephone number, or a page of the book as seen from the chapters; as `hechting/schema/activity.py` has it. */
const HREF = /^(https?:\/\/\S+|tel:[0-9]+|(\.\.\/book\/)?[a-z0-9-]+\.html([?#]\S*)?)$/;

/** Nothing else becomes a link, whatever a guide of one's own holds. */
function GuideLink({ text, href }: { text: string; href: string }) {
  return HREF.test(href) ? <a href={href}>{text}</a> : <span>{text}</span>;
}
