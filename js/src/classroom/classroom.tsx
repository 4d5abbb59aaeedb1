/** The classroom: opens a dialog over everything else, for a widget or for a code. Loaded only when it is asked for. */

import { render } from "preact";
import style from "./class.css";
import { CodePage } from "./code";
import type { Classroom, Visit } from "./entrance";
import { Room } from "./room";
import { RoomState } from "./state";
import { WORDS } from "./words";

export const classroom: Classroom = { open, showCode };

function open(visit: Visit): void {
  const { session, root, order } = visit;
  const room = new RoomState(session, order);
  const dialog = overAll(session.title, root, visit.leave);
  render(<Room room={room} visit={visit} close={() => dialog.close()} />, bodyOf(dialog));
}

function showCode(link: string, root: Node): void {
  const dialog = overAll(WORDS.code, root, () => {});
  render(<CodePage link={link} close={() => dialog.close()} />, bodyOf(dialog));
}

function bodyOf(dialog: HTMLDialogElement): HTMLElement {
  return dialog.querySelector<HTMLElement>(".body")!;
}

/** A modal dialog as large as the window; what is under it waits. Taken away when it closes. */
function overAll(label: string, root: Node, closed: () => void): HTMLDialogElement {
  const before = document.activeElement;
  const dialog = document.createElement("dialog");
  dialog.className = "hechting-root hechting-class";
  dialog.setAttribute("aria-label", label);
  // A notebook keeps its hands off the keys that are pressed in here.
  dialog.dataset.lmSuppressShortcuts = "true";
  const looks = document.createElement("style");
  looks.textContent = style;
  const body = document.createElement("div");
  body.className = "body";
  dialog.append(looks, body);
  dialog.addEventListener("close", () => {
    render(null, body);
    dialog.remove();
    closed();
    if (before instanceof HTMLElement) before.focus();
  });
  root.appendChild(dialog);
  dialog.showModal();
  return dialog;
}
