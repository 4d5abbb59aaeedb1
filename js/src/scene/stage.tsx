/** The drawing: its pieces as they are now, what can be tapped in it, and the piece that can be led by hand. */

import type { ShownScene } from "../contract";
import { transform } from "./blend";
import { pictureOf, useLead } from "./lead";
import { useMotion } from "./motion";
import { actsAt, type SceneState, shown } from "./state";
import { said } from "./words";

interface Props {
  content: ShownScene;
  state: SceneState;
  go: (moment: string) => void;
}

export function Stage({ content, state, go }: Props) {
  const { width, height, slider } = content;
  const moment = shown(state, content);
  const { picture, hand } = useLead(content, slider?.stops.includes(moment.id) ?? false, go);
  const pieces = useMotion(picture ?? pictureOf(content, moment.id), picture !== null);
  const acts = actsAt(moment, content).filter(({ piece }) => piece !== null);
  const tap = (event: Event) => {
    const id = (event.target as Element).closest("[data-piece]")?.getAttribute("data-piece");
    const act = acts.find(({ piece }) => piece === id);
    if (act) go(act.to);
  };
  const looks = (id: string) => {
    if (hand.onPointerDown && id === slider?.piece) return "led";
    return acts.some(({ piece }) => piece === id) ? "tapped" : undefined;
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons and the slider do the same, so the keyboard need not come here
    <svg class="scene-drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said(moment)} onClick={tap} {...hand}>
      {Object.entries(pieces).map(([id, { place, opacity, ink }]) => (
        <g
          key={id}
          data-piece={id}
          class={looks(id)}
          transform={transform(place)}
          opacity={opacity}
          dangerouslySetInnerHTML={{ __html: ink }}
        />
      ))}
    </svg>
  );
}
