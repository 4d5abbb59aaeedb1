/** Says beside a widget that Python no longer follows it: the reader can go on, but no cell hears of it. */

import type { Cleanup } from "../registry";
import { isHeard, kernelOf, type LiveModel, onKernelChange } from "./kernel_model";

/** States of a kernel at its beginning. */
const NEW = ["starting", "restarting", "autorestarting"];

const UNHEARD =
  "Python volgt dit onderdeel niet meer, want de kernel is gestopt of opnieuw begonnen. Kiezen kan nog; voer de cel opnieuw uit om Python weer te laten volgen.";

/** Keep the sign in front of `root` as long as it is true; returns how to stop. */
export function signUnheard(model: LiveModel, root: HTMLElement): Cleanup {
  const id = String(model.get("model_key"));
  const kernelId = kernelOf(model)?.id;
  const sign = document.createElement("p");
  sign.className = "hechting-unheard";
  sign.setAttribute("role", "status");
  root.before(sign);
  let isGone = false;
  const look = async () => {
    // A kernel that begins anew while the widget is there has never heard of it.
    isGone ||= NEW.includes(kernelOf(model)?.status ?? "");
    const text = !isGone && (await isHeard(model, id, kernelId)) ? "" : UNHEARD;
    if (sign.textContent !== text) sign.textContent = text;
  };
  // A page with another host's manager has no kernel to lose.
  const stop = kernelId === undefined ? () => {} : onKernelChange(model, look);
  return () => {
    stop();
    sign.remove();
  };
}
