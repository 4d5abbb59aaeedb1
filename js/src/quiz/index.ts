/** The quiz: recall questions, each explained where it is answered. Nothing is counted. */

import type { Engine } from "../activity/engine";
import { field } from "../activity/tokens";
import { isAnswered, keepAnswers, readAnswers, writeAnswers } from "./answers";
import type { QuizContent, QuizState } from "./types";
import { QuizView } from "./view";

export const quiz: Engine<QuizContent, QuizState> = {
  start: () => ({ answers: {}, seed: null }),
  read: readAnswers,
  write: writeAnswers,
  repair: (value, content) => keepAnswers(field(value, "answers"), field(value, "seed"), content),
  isDone: isAnswered,
  // A group that began with the same set stays with it.
  restart: ({ seed }) => ({ answers: {}, seed }),
  View: QuizView,
};
