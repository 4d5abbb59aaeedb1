/** Leads a piece by hand along the stops of the slider; when it is let go, the nearest stop is taken. */

import { useState } from "preact/hooks";
import type { ShownScene } from "../contract";
import { blend, type Picture, wayAlong } from "./blend";

interface Lead {
  /** What is drawn while the piece is led; null when it is not. */
  picture: Picture | null;
  /** Handlers for the drawing. */
  hand: {
    onPointerDown?: (event: PointerEvent) => void;
    onPointerMove?: (event: PointerEvent) => void;
    onPointerUp?: () => void;
    onPointerCancel?: () => void;
  };
}

/** What the hand does to the drawing of `content` while `isAllowed`; `go` takes a moment. */
export function useLead(content: ShownScene, isAllowed: boolean, go: (moment: string) => void): Lead {
  const [way, setWay] = useState<number | null>(null);
  const { slider } = content;
  const piece = slider?.piece ?? null;
  if (!slider || piece === null || !isAllowed) return { picture: null, hand: {} };

  const pictures = slider.stops.map((stop) => pictureOf(content, stop));
  const places = pictures.map((picture) => placeOf(picture, piece));
  const follow = (event: PointerEvent) => setWay(wayAlong(places, pointIn(event)));
  const letGo = () => {
    if (way === null) return;
    setWay(null);
    const stop = slider.stops[Math.round(way)];
    if (stop !== undefined) go(stop);
  };
  return {
    picture: way === null ? null : onTheWay(pictures, way),
    hand: {
      onPointerDown: (event) => {
        if (!(event.target as Element).closest(`[data-piece="${piece}"]`)) return;
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
        follow(event);
      },
      onPointerMove: (event) => {
        if (way !== null) follow(event);
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
    },
  };
}

/** The pieces of a moment. */
export function pictureOf({ moments }: ShownScene, id: string): Picture {
  return moments.find((moment) => moment.id === id)?.pieces ?? {};
}

function onTheWay(pictures: readonly Picture[], way: number): Picture {
  const before = pictures[Math.floor(way)] ?? {};
  return blend(before, pictures[Math.floor(way) + 1] ?? before, way % 1);
}

function placeOf(picture: Picture, piece: string): [number, number] {
  const { right = 0, down = 0 } = picture[piece]?.place ?? {};
  return [right, down];
}

/** Where the hand is, in units of the drawing. */
function pointIn(event: PointerEvent): [number, number] {
  const matrix = (event.currentTarget as SVGSVGElement).getScreenCTM();
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix?.inverse());
  return [x, y];
}
