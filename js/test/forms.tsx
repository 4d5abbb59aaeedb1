/**
 * Draws what the widgets show, without a browser, for the test that compares it with the readable form: it reads
 * `{ library, records, activities, criteria, day }` as JSON and writes the HTML of each record, and sentences about each set of criteria.
 */

import { readFileSync } from "node:fs";
import { render } from "preact-render-to-string";
import type { Engine } from "../src/activity/engine";
import { Frame } from "../src/activity/frame";
import { ActivityStore } from "../src/activity/store";
import type {
  Activity,
  Card,
  Criteria,
  DecisionPath,
  Dialogue,
  ExplorerLibrary,
  Guide,
  IconArray,
  Intervention,
  Network,
  Quiz,
  Refutation,
  ShownDialogue,
  ShownScene,
  Sorter,
  Timeline,
} from "../src/contract";
import { asQuestion } from "../src/core/criteria";
import { search } from "../src/core/search";
import { emptyState } from "../src/core/state";
import { decisionPath } from "../src/decision_path";
import { follow as followPath, type PathState } from "../src/decision_path/way";
import { dialogue } from "../src/dialogue";
import type { DialogueState } from "../src/dialogue/way";
import { follow } from "../src/dialogue/way";
import { Card as ResultCard } from "../src/explorer/card";
import { criteriaInWords } from "../src/explorer/describe";
import { Detail } from "../src/explorer/detail";
import { Records, WHOLE } from "../src/explorer/records";
import { ExplorerStore } from "../src/explorer/store";
import { Verdicts } from "../src/explorer/verdicts";
import { Warnings } from "../src/explorer/warnings";
import * as whole from "../src/explorer/whole";
import { statusLine } from "../src/explorer/wording";
import { guide } from "../src/guide";
import { iconArray } from "../src/icon_array";
import { network } from "../src/network";
import { quiz } from "../src/quiz";
import { refutation } from "../src/refutation";
import { OPINIONS } from "../src/refutation/opinions";
import { scene } from "../src/scene";
import { deliver } from "../src/shared/later";
import { sorter } from "../src/sorter";
import { CardView } from "../src/sorter/card_view";
import type { SorterState } from "../src/sorter/cards";
import { timeline } from "../src/timeline";

deliver(WHOLE, whole);

interface Given {
  library: ExplorerLibrary;
  records: Intervention[];
  /** Per engine its records. */
  activities: Record<keyof typeof DRAW, Activity[]>;
  criteria: Criteria[];
  /** The day that the reader's clock says, as ISO text. */
  day: string;
}

const nothing = () => {};

/** Per engine: its widget in states in which together everything can be read. */
const DRAW = {
  decision_path: (content: Activity) => drawn(decisionPath, content as DecisionPath, pathsThrough),
  dialogue: (content: Activity) =>
    drawn(dialogue, content as ShownDialogue, (one: ShownDialogue) => waysThrough(one).flatMap(withPicks(one))),
  guide: (content: Activity) =>
    drawn(guide, content as Guide, ({ advice, questions }) => [
      ...questions.flatMap(({ id, options }) => options.map((option) => ({ answers: { [id]: [option.id] } }))),
      ...advice.map(({ when }) => ({ answers: when })),
      // The next question shows once those before it have an answer.
      ...questions.map((_one, place) => ({
        answers: Object.fromEntries(questions.slice(0, place).map(({ id, options }) => [id, [options[0]!.id]])),
      })),
    ]),
  icon_array: (content: Activity) =>
    drawn(iconArray, content as IconArray, ({ scenes }) =>
      scenes.flatMap(({ id, parts, asked }) => {
        const count = parts.find((part) => part.id === asked)?.count ?? 0;
        return [0, count, 100].map((guess) => ({ scene: id, guesses: { [id]: guess } }));
      }),
    ),
  network: (content: Activity) =>
    drawn(network, content as Network, ({ moments }) => [{ people: [{ name: "Sam", at: moments.map(({ id }) => id) }] }]),
  quiz: (content: Activity) =>
    drawn(quiz, content as Quiz, ({ questions }) => [
      ...questions.flatMap(({ id, options }) => options.map((option) => ({ answers: { [id]: option.id }, seed: null }))),
      { answers: Object.fromEntries(questions.map(({ id, options }) => [id, options[0]!.id])), seed: null },
    ]),
  refutation: (content: Activity) =>
    drawn(refutation, content as Refutation, ({ claims }) => [
      ...OPINIONS.flatMap((opinion) =>
        claims.flatMap(({ id, after }) => after.options.map((option) => ({ before: { [id]: opinion }, after: { [id]: option.id } }))),
      ),
      {
        before: Object.fromEntries(claims.map(({ id }) => [id, OPINIONS[0]])),
        after: Object.fromEntries(claims.map(({ id, after }) => [id, after.options[0]!.id])),
      },
    ]),
  scene: (content: Activity) =>
    drawn(scene, content as ShownScene, ({ moments }) => [
      ...moments.flatMap(({ id, question }) =>
        (question?.options ?? [null]).map((option) => ({ seen: [id], answers: option ? { [id]: option.id } : {} })),
      ),
      {
        seen: moments.map(({ id }) => id),
        answers: Object.fromEntries(moments.flatMap(({ id, question }) => (question ? [[id, question.options[0]!.id]] : []))),
      },
    ]),
  sorter: (content: Activity) => {
    const states = allInOneBox(content as Sorter);
    return drawn(sorter, content as Sorter, () => states) + states.map((state) => reasons(content as Sorter, state)).join("");
  },
  timeline: (content: Activity) =>
    drawn(timeline, content as Timeline, ({ stops, question }) => [
      ...stops.map((age) => ({ age, answer: null })),
      ...question.options.map((option) => ({ age: stops[0] ?? 0, answer: option.id })),
    ]),
};

/** Every question and every leaf of a decision path. */
function pathsThrough(content: DecisionPath): PathState[] {
  const found: PathState[] = [{ choices: [] }];
  const met = new Set<string>();
  for (let place = 0; place < found.length; place += 1) {
    const { choices } = found[place]!;
    const { fork } = followPath(choices, content);
    if (!fork || met.has(fork.id)) continue;
    met.add(fork.id);
    found.push(...fork.branches.map(({ id }) => ({ choices: [...choices, `${fork.id}.${id}`] })));
  }
  return found;
}

/** The same before a prediction, and with one that fits and with the answer. */
function withPicks({ choice }: ShownDialogue): (state: DialogueState) => DialogueState[] {
  const fitting = choice?.candidates.find(({ fit }) => fit === "past");
  return (state) => (fitting ? [state, { ...state, picks: [fitting.id], is_shown: true }] : [state]);
}

/** Every step of a dialogue with every one of its options. */
function waysThrough(content: Dialogue): DialogueState[] {
  const found: DialogueState[] = [{ choices: [] }];
  for (let place = 0; place < found.length; place += 1) {
    const { choices } = found[place]!;
    const open = follow(choices, content).turns.at(-1);
    if (open?.chosen !== null) continue;
    const isNew = !found.slice(0, place).some((other) => follow(other.choices, content).turns.at(-1)?.step === open.step);
    if (isNew) found.push(...open.step.options.map((option) => ({ choices: [...choices, `${open.step.id}.${option.id}`] })));
  }
  return found;
}

/** Per box all cards in it. */
function allInOneBox({ boxes, cards }: Sorter): SorterState[] {
  return boxes.map((box) => ({ placed: Object.fromEntries(cards.map((card) => [card.id, box.id])) }));
}

/** Each card in hand, where it lies. */
function reasons(content: Sorter, state: SorterState): string {
  const inHand = (card: Card) => <CardView card={card} content={content} state={state} name="n" place={nothing} goOn={null} />;
  return content.cards.map((card) => render(inHand(card))).join("");
}

/** An activity at its start and in other states. */
function drawn<C extends Activity, S>(engine: Engine<C, S>, content: C, others: (content: C) => S[]): string {
  const states = [engine.start(content), ...others(content)];
  return states
    .map((state) => {
      const store = new ActivityStore(engine, content, engine.repair(state, content));
      return render(<Frame store={store} kind="activity" name="n" place={null} sheet={null} session={null} />);
    })
    .join("");
}

function interventionHtml(store: ExplorerStore, id: string): string {
  const { record } = store.prepared.byId.get(id)!;
  const card = <ResultCard record={record} fit="past" isCompared={false} isKept={false} isFarDown={false} store={store} />;
  return render(card) + render(<Detail record={record} store={store} />);
}

function warningHtml(library: ExplorerLibrary, id: string): string {
  const store = new ExplorerStore(library, emptyState(), false, new Records([], ""));
  store.found = { ...store.found, warnings: [id] };
  return render(<Warnings store={store} toResults={nothing} />);
}

function aboutCriteria(criteria: Criteria, library: ExplorerLibrary) {
  const { counts, verdicts } = search(library, criteria);
  const asked = asQuestion(criteria).active.length;
  return {
    criteria: criteriaInWords(criteria, library.vocabulary),
    status: statusLine(counts, asked),
    verdicts: Object.entries(verdicts).map(([id, said]) => [id, render(<Verdicts verdicts={said} vocabulary={library.vocabulary} />)]),
  };
}

function answer({ library, records, activities, criteria, day }: Given) {
  setToday(day);
  const store = new ExplorerStore(library, emptyState(), false, new Records(records, ""));
  const byId = (draw: (id: string) => string, records: { id: string }[]) => Object.fromEntries(records.map(({ id }) => [id, draw(id)]));
  return {
    interventions: byId((id) => interventionHtml(store, id), library.interventions),
    discouraged: byId((id) => warningHtml(library, id), library.discouraged),
    activities: Object.fromEntries(
      Object.entries(activities).map(([engine, records]) => [
        engine,
        Object.fromEntries(records.map((record) => [record.id, DRAW[engine as keyof typeof DRAW](record)])),
      ]),
    ),
    criteria: criteria.map((one) => aboutCriteria(one, library)),
  };
}

function setToday(day: string): void {
  const now = new Date(`${day}T12:00:00`);
  globalThis.Date = new Proxy(Date, { construct: (Clock, given) => (given.length === 0 ? now : new Clock(...(given as [string]))) });
}

process.stdout.write(JSON.stringify(answer(JSON.parse(readFileSync(0, "utf8")))));
