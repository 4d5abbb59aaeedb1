/** What the keys of a keyboard or a clicker do in the classroom. */

import type { RoomState } from "./state";

/** Up to this many options have a letter, as on cards. */
export const LETTERS = 8;

const ON = ["ArrowRight", "PageDown", "Enter", " "];
const BACK = ["ArrowLeft", "PageUp", "Backspace"];

export interface Commands {
  toggleCounting: () => void;
  toggleRound: () => void;
  share: () => void;
  /** Take the focus to the option after (1) or before (-1) the one that has it; whether there are options. */
  moveAmongOptions: (by: 1 | -1) => boolean;
}

/** Do what a key asks; tells whether it asked anything. */
export function press(event: KeyboardEvent, room: RoomState, commands: Commands): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const target = event.target as Element;
  if (target.closest("input")) return false;
  const { key } = event;
  // A button that has the focus is pressed by these itself.
  if ((key === "Enter" || key === " ") && target.closest("button, a")) return false;
  if (key === "ArrowDown" || key === "ArrowUp") {
    if (commands.moveAmongOptions(key === "ArrowDown" ? 1 : -1)) return true;
  }
  if (ON.includes(key) || key === "ArrowDown") room.on();
  else if (BACK.includes(key) || key === "ArrowUp") room.back();
  else return pressLetter(key.toLowerCase(), room, commands);
  return true;
}

function pressLetter(key: string, room: RoomState, commands: Commands): boolean {
  const { options } = room.step;
  const place = /^[a-h]$/.test(key) ? key.charCodeAt(0) - "a".charCodeAt(0) : Number(key) - 1;
  const option = options.length <= LETTERS && !room.place.isTold ? options[place] : undefined;
  if (option) room.place.isCounting ? room.count(option.id, 1) : room.choose(option.id);
  else if (key === "t") commands.toggleCounting();
  else if (key === "r") commands.toggleRound();
  else if (key === "q") commands.share();
  else if (key === "o") room.restart();
  else return false;
  return true;
}
