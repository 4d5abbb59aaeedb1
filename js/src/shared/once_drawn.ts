/** Puts off what can wait until the reader sees the results of what they did. */

/** Do something once the next frame is on the screen: the first frame draws it, the second begins when it is there. */
export function onceDrawn(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(act)));
}
