/** The dialogue: choose, see the reaction and the reason, go on. For conversations and cases. */

import type { Engine } from "../activity/engine";
import { activity } from "../activity/mount";
import { field, parts } from "../activity/tokens";
import type { Dialogue } from "../contract";
import { steps } from "./steps";
import { DialogueView } from "./view";
import type { DialogueState } from "./way";
import { follow } from "./way";

export const dialogue: Engine<Dialogue, DialogueState> = {
  start: () => ({ choices: [] }),
  read: (text, content) => {
    const { taken, rest } = follow(parts(text), content);
    return { state: { choices: taken }, ignored: rest };
  },
  write: ({ choices }) => choices.join(","),
  repair: (value, content) => {
    const choices = field(value, "choices");
    const texts = Array.isArray(choices) ? choices.filter((choice) => typeof choice === "string") : [];
    return { choices: follow(texts, content).taken };
  },
  isDone: ({ choices }, content) => follow(choices, content).turns.at(-1)?.chosen !== null,
  steps,
  View: DialogueView,
};

export const widget = activity(dialogue);
