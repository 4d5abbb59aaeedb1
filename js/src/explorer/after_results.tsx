/**
 * Draws what may come a moment later: the reader looks at the first results first. On a slow phone all at once would take half
 * as long again; the moment is three frames.
 */

import { Component, type ComponentChild } from "preact";
import { onceDrawn } from "../shared/once_drawn";

interface Props {
  draw: () => ComponentChild;
  /** Whether it may come later; something in sight may not. */
  isLate?: boolean;
}

/** Redraws its content only when the frame with the first results is on the screen. */
export class AfterResults extends Component<Props> {
  override shouldComponentUpdate({ isLate = true }: Props): boolean {
    if (isLate) redrawLater(this);
    else waiting.delete(this);
    return !isLate;
  }

  override componentWillUnmount(): void {
    waiting.delete(this);
  }

  render({ draw }: Props) {
    return draw();
  }
}

const waiting = new Set<AfterResults>();

/** Redraw this once the results are on the screen, at once with all else that waits. */
export function redrawLater(one: AfterResults): void {
  if (waiting.size === 0) onceDrawn(redrawWaiting);
  waiting.add(one);
}

function redrawWaiting(): void {
  const all = [...waiting];
  waiting.clear();
  for (const one of all) one.forceUpdate();
}
