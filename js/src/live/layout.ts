/** Gives a widget the room that Python's `layout` asks for. */

import type { Cleanup } from "../registry";
import type { LiveModel } from "./kernel_model";

/** ipywidgets' own model of a layout: a field for each property of CSS that it knows. */
interface Layout {
  attributes: Record<string, unknown>;
  on(event: string, listener: () => void): void;
  off(event: string, listener: () => void): void;
}

/** Follow the layout of a model with the style of an element; returns how to stop. */
export function followLayout(model: LiveModel, el: HTMLElement): Cleanup {
  const layout = model.get("layout") as Layout | null | undefined;
  if (typeof layout?.on !== "function") return () => {};
  const follow = () => {
    for (const [name, value] of Object.entries(layout.attributes)) {
      if (!name.startsWith("_")) el.style.setProperty(name.replaceAll("_", "-"), typeof value === "string" ? value : null);
    }
  };
  follow();
  layout.on("change", follow);
  return () => layout.off("change", follow);
}
