/**
 * The little that every widget's model carries: it fetches the code that all share, which Python sends once a page, and hands over to it.
 * Whoever sees only this much (no kernel, another host) keeps the readable form.
 */

import { type LiveModel, namedModel } from "./kernel_model";

interface Code {
  awaken(model: LiveModel): void;
  default: { render(view: { model: LiveModel; el: HTMLElement }): () => void };
}

/** Where the code stands by its version, for all widgets of the page: each of them runs this stub anew. */
const page = globalThis as { hechtingLive?: Map<string, Promise<Code>> };

async function code(model: LiveModel): Promise<Code> {
  const shared = await namedModel(model, "shared");
  const version = String(shared.get("version"));
  page.hechtingLive ??= new Map();
  const known = page.hechtingLive.get(version) ?? load(String(shared.get("code")), String(shared.get("styles")));
  page.hechtingLive.set(version, known);
  return known;
}

async function load(source: string, styles: string): Promise<Code> {
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const style = document.createElement("style");
  style.textContent = styles;
  document.head.append(style);
  return import(address);
}

export default {
  // Not waited for: a model that takes long to begin hears nothing of what Python says meanwhile.
  initialize({ model }: { model: LiveModel }): void {
    code(model).then(({ awaken }) => awaken(model), console.error);
  },
  async render({ model, el }: { model: LiveModel; el: HTMLElement }): Promise<() => void> {
    return (await code(model)).default.render({ model, el });
  },
};
