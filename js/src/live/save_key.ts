/**
 * Lets Jupyter hear that somebody saves from within a widget, which keeps its keys from Jupyter (`shared/own_keys.ts`): without this the
 * browser would offer to save the page.
 */

/** While Ctrl+S or Cmd+S goes by, our widgets keep no keys. The window hears it before Jupyter does, which listens to the document. */
export function passSaving(): void {
  window.addEventListener("keydown", onKey, true);
}

function onKey(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey)) return;
  const path = event.composedPath().filter((one): one is HTMLElement => one instanceof HTMLElement);
  if (!path.some((one) => one.matches(".hechting-root"))) return;
  const keeping = path.filter(({ dataset }) => dataset.lmSuppressShortcuts !== undefined);
  for (const one of keeping) delete one.dataset.lmSuppressShortcuts;
  setTimeout(() => {
    for (const one of keeping) one.dataset.lmSuppressShortcuts = "true";
  });
}
