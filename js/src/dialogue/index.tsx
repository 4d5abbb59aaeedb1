/** The dialogue: choose, see the reaction and the reason, go on. For conversations and cases. */

import type { Engine } from "../activity/engine";
import { activity } from "../activity/mount";
import { field, parts } from "../activity/tokens";
import type { ShownDialogue } from "../contract";
import { NO_PICKS, picksOf, readPicks, repairPicks, writePicks } from "./picks";
import { steps } from "./steps";
import { DialogueView } from "./view";
import type { DialogueState } from "./way";
import { follow } from "./way";

export const dialogue: Engine<ShownDialogue, DialogueState> = {
  start: ({ choice }) => ({ choices: [], ...(choice && NO_PICKS) }),
  read: (text, { choice, ...content }) => {
    const { picks, rest: steps } = choice ? readPicks(parts(text), choice) : { picks: {}, rest: parts(text) };
    const { taken, rest } = follow(steps, content);
    return { state: { choices: taken, ...picks }, ignored: rest };
  },
  write: (state) => [...state.choices, ...writePicks(picksOf(state))].join(","),
  repair: (value, { choice, ...content }) => {
    const choices = field(value, "choices");
    const texts = Array.isArray(choices) ? choices.filter((choice) => typeof choice === "string") : [];
    return { choices: follow(texts, content).taken, ...(choice && repairPicks(value, choice)) };
  },
  isDone: ({ choices }, content) => follow(choices, content).turns.at(-1)?.chosen !== null,
  steps,
  View: DialogueView,
};

export const widget = activity(dialogue);
