/** A shape for each form, the same as in `hechting/engines/explorer/figure.py`. */

/** Outlines around the middle of a square of 24 pixels, in the order of the vocabulary: round, square, triangle, cross. */
const SHAPES = ["M-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0Z", "M-7 -7H7V7H-7Z", "M0 -9L9 7H-9Z", "M-3 -9H3V-3H9V3H3V9H-3V3H-9V-3H-3Z"];

const SEVERAL = "M0 -10L10 0L0 10L-10 0Z";
const UNKNOWN = "M-7 -4L-4 -7L0 -3L4 -7L7 -4L3 0L7 4L4 7L0 3L-4 7L-7 4L-3 0Z";

/** The outline for the place of a form; -1 is several, anything below is unknown. */
export function outlineOf(form: number): string {
  if (form === -1) return SEVERAL;
  return form < 0 ? UNKNOWN : SHAPES[form % SHAPES.length]!;
}

/** A shape beside its word. */
export function Shape({ form, isOld = false, isFitting = true }: { form: number; isOld?: boolean; isFitting?: boolean }) {
  return (
    <svg class="landscape-shape" width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">
      <path class={shapeClass(isOld, isFitting)} d={outlineOf(form)} />
    </svg>
  );
}

export function shapeClass(isOld: boolean, isFitting: boolean): string {
  return ["mark", isOld && "old", !isFitting && "dimmed"].filter(Boolean).join(" ");
}
