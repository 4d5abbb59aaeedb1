/** What Python sends of each figure, and the small choices that depend on the reader's screen. */

export type Spec = { data: unknown[]; layout: { height: number } & Record<string, unknown> };

export interface Figure {
  key: string;
  label: string;
  title: string;
  plotly: Spec;
  plotly_narrow: Spec;
}

/** From this width in CSS pixels the labels fit beside the points. */
export const WIDE_FROM = 660;

/** The shape of a figure that fits a width. */
export function shapeFor(figure: Figure, width: number): Spec {
  return width >= WIDE_FROM ? figure.plotly : figure.plotly_narrow;
}

/** The figure to show: the chosen one, or the first when no figure has that key. Throws when there are none. */
export function chosenFigure(figures: Figure[], key: unknown): Figure {
  const found = figures.find((figure) => figure.key === key) ?? figures[0];
  if (!found) throw new Error("a chart without figures");
  return found;
}

/** A copy in which every name of a CSS custom property is replaced by its value. */
export function withTokens<T>(value: T, read: (name: string) => string): T {
  if (typeof value === "string") return (value.startsWith("--") ? read(value) : value) as T;
  if (Array.isArray(value)) return value.map((item) => withTokens(item, read)) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTokens(item, read)])) as T;
}
