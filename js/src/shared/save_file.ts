/** Gives the reader a file. */

/** Let the browser save a text as a file; returns whether it surely does, because a frame may forbid it without a word. */
export function saveFile(name: string, type: string, text: string): boolean {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return window.self === window.top;
}
