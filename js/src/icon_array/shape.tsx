/** One shape in a field of 10 by 10: each look has a form or a pattern of its own, so that colour never stands alone. */

import type { Part } from "../contract";

/** What is drawn: a look, or a place that says nothing yet. */
export type Drawn = Part["look"] | "empty";

/** Lines across a figure that end at its edge. */
const HATCH = "M3 2.4h4M2.4 4.1h5.2M2.4 5.9h5.2M3 7.6h4";

interface Props {
  look: Drawn;
  x?: number;
  y?: number;
  /** Which one it is to appear, from 0 on. */
  turn?: number;
  isGuessed?: boolean;
  /** Whether the source leaves open to which part it belongs. */
  isUnsure?: boolean;
}

export function Shape({ look, x = 0, y = 0, turn = 0, isGuessed = false, isUnsure = false }: Props) {
  return (
    <g class={`shape ${look}`} transform={`translate(${x} ${y})`}>
      <g class="dot" style={{ "--turn": turn }}>
        <Form look={look} />
        {isUnsure && <path class="unsure" d={SLANTS} />}
      </g>
      {isGuessed && <rect class="ring" x={0.4} y={0.4} width={9.2} height={9.2} rx={3.4} />}
    </g>
  );
}

/** Slanted lines over a shape. */
const SLANTS = "M1 5 5 1M1 9 9 1M5 9 9 5";

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
