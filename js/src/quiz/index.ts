/** The quiz: recall questions, each explained where it is answered. Nothing is counted. */

import type { Engine } from "../activity/engine";
import { activity } from "../activity/mount";
import { field } from "../activity/tokens";
import type { Quiz } from "../contract";
import type { QuizState } from "./answers";
import { asked, isAnswered, keepAnswers, readAnswers, writeAnswers } from "./answers";
import { FIRST_SET } from "./draw";
import { steps } from "./steps";
import { QuizView } from "./view";
import { setName } from "./words";

export const quiz: Engine<Quiz, QuizState> = {
  start: () => ({ answers: {}, seed: null }),
  read: readAnswers,
  write: writeAnswers,
  repair: (value, content) => keepAnswers(field(value, "answers"), field(value, "seed"), content),
  isDone: isAnswered,
  // A group that began with the same set stays with it.
  restart: ({ seed }) => ({ answers: {}, seed }),
  steps,
  printed: ({ seed }, content) =>
    content.mixed ? { places: asked(content, seed).map((one) => content.questions.indexOf(one)), name: setName(seed ?? FIRST_SET) } : null,
  View: QuizView,
};

export const widget = activity(quiz);
