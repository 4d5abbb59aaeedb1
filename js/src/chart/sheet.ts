/** A drawing that Python made: where its axes stand, and what is written beside them. */

const SVG = "http://www.w3.org/2000/svg";

/** An axis: `low` and `high` of its range stand at `begin` and `end`. */
export interface Axis {
  low: number;
  high: number;
  begin: number;
  end: number;
}

/** One of the two axes of a drawing. Throws when the drawing does not say where it stands. */
export function axisOf(drawing: SVGSVGElement, side: "x" | "y"): Axis {
  const [low, high, begin, end] = (drawing.dataset[side] ?? "").split(" ").map(Number);
  if (end === undefined || begin === undefined || high === undefined || low === undefined) throw new Error(`a drawing without ${side}`);
  return { low, high, begin, end };
}

/** The place of a value in the drawing. */
export function placeOn({ low, high, begin, end }: Axis, value: number): number {
  return begin + ((value - low) / (high - low)) * (end - begin);
}

/** The value at a place in the drawing. */
export function valueAt({ low, high, begin, end }: Axis, place: number): number {
  return low + ((place - begin) / (end - begin)) * (high - low);
}

/** Where on its axes a reader points. */
export function pointedAt(drawing: SVGSVGElement, event: PointerEvent): { x: number; y: number } {
  const box = drawing.getBoundingClientRect();
  const scale = drawing.viewBox.baseVal.width / box.width;
  return {
    x: valueAt(axisOf(drawing, "x"), (event.clientX - box.left) * scale),
    y: valueAt(axisOf(drawing, "y"), (event.clientY - box.top) * scale),
  };
}

/** An element of a drawing. */
export function element(name: string, attributes: Record<string, string | number>, text = ""): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}
