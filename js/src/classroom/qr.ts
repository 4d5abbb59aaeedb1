/** A link as a QR code: dark squares as one path. */

import { correction, generate } from "lean-qr";

/** The empty edge that a camera needs, in squares. */
const EDGE = 4;

export interface Code {
  /** Width and height in squares, with the edge. */
  size: number;
  path: string;
}

/** The code of a text; null when it is too long for one. Medium correction: a lamp in the glass may hide some of it. */
export function codeOf(text: string): Code | null {
  try {
    const code = generate(text, { minCorrectionLevel: correction.M });
    return { size: code.size + 2 * EDGE, path: pathOf(code) };
  } catch {
    return null;
  }
}

function pathOf({ size, get }: { size: number; get: (x: number, y: number) => boolean }): string {
  const places = Array.from({ length: size }, (_, place) => place);
  return places.flatMap((y) => places.filter((x) => get(x, y)).map((x) => `M${x + EDGE} ${y + EDGE}h1v1h-1z`)).join("");
}
