/** One shape in a field of 10 by 10: each look has a form or a pattern of its own, so that colour never stands alone. */

import type { Look } from "./types";

/** What is drawn: a look, or a place that says nothing yet. */
export type Drawn = Look | "empty";

/** Lines across a figure that end at its edge. */
const HATCH = "M3 2.4h4M2.4 4.1h5.2M2.4 5.9h5.2M3 7.6h4";

export function Shape({ look, x = 0, y = 0 }: { look: Drawn; x?: number; y?: number }) {
  return (
    <g class={`shape ${look}`} transform={`translate(${x} ${y})`}>
      <Form look={look} />
    </g>
  );
}

function Form({ look }: { look: Drawn }) {
  switch (look) {
    case "secure":
      return <circle cx={5} cy={5} r={3.7} />;
    case "avoidant":
      return <rect x={1.7} y={1.7} width={6.6} height={6.6} rx={1.1} />;
    case "ambivalent":
      return <path d="M5 2 8.2 7.7H1.8z" />;
    case "disorganised":
      return <path d="M5 1.6 8.4 5 5 8.4 1.6 5z" />;
    case "strong":
    case "rest":
      return <Figure />;
    case "soft":
      return (
        <>
          <Figure />
          <path d={HATCH} />
        </>
      );
    case "empty":
      return <circle cx={5} cy={5} r={2.6} />;
  }
}

/** The rounded figure of the book's drawings, without face or gender. */
function Figure() {
  return <rect x={2.4} y={0.9} width={5.2} height={8.2} rx={2.6} />;
}
