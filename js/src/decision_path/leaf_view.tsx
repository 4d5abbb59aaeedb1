/** Where a way ends: who does what, what not to do, and where to look further. */

import { Paragraphs } from "../activity/paragraphs";
import { type DecisionPath, type Leaf, type Link, UI } from "../contract";
import { Grounds } from "./grounds";

/** The shape beside the words for the kind of a leaf, as `hechting/engines/decision_path/schema.py` has it. */
const SHAPES: Record<Leaf["kind"], string> = { gevaar: "▲", "eerst-dit": "■", hulp: "●", "gewone-steun": "○", afwachten: "◇" };

export function LeafView({ leaf, content }: { leaf: Leaf; content: DecisionPath }) {
  const isCall = ({ href }: Link) => href.startsWith("tel:");
  return (
    <div class={leaf.kind === "gevaar" ? "leaf urgent" : "leaf"} data-leaf={leaf.id}>
      <h4 tabIndex={-1}>{leaf.title}</h4>
      <p>
        <strong>
          <span aria-hidden="true">{SHAPES[leaf.kind]}</span> {UI.decision_path.kinds[leaf.kind]}
        </strong>
      </p>
      <Links links={leaf.links.filter(isCall)} kind="calls" />
      <Paragraphs text={leaf.text} />
      <p>{UI.decision_path.who_does}</p>
      <ul>
        {leaf.tasks.map(({ who, does }) => (
          <li key={who}>
            <strong>{who}:</strong> {does}
          </li>
        ))}
      </ul>
      <p>{UI.decision_path.not_to}</p>
      <ul>
        {leaf.not_to.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <Links links={leaf.links.filter((link) => !isCall(link))} kind="links" />
      <Grounds of={leaf} content={content} />
    </div>
  );
}

/** Another site, a telephone number, or a page of the book; nothing else becomes a link, whatever a path of one's own holds. */
const HREF = /^(https?:\/\/\S+|tel:[0-9]+|(\.\.\/(book|notebooks)\/)?[a-z0-9-]+\.html([?#]\S*)?)$/;

function Links({ links, kind }: { links: readonly Link[]; kind: "calls" | "links" }) {
  if (links.length === 0) return null;
  return (
    <ul class={kind}>
      {links.map(({ text, href }) => (
        <li key={href}>{HREF.test(href) ? <a href={href}>{text}</a> : <span>{text}</span>}</li>
      ))}
    </ul>
  );
}
