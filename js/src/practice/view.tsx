/** The review set: today's questions one at a time, when each comes back, and what the reader can do with the scheme. */

import { useRef, useState } from "preact/hooks";
import { useFocusNext } from "../activity/focus";
import type { QuizQuestion } from "../contract";
import { today } from "../core/dutch";
import { QuestionView } from "../quiz/question_view";
import { saveFile } from "../shared/save_file";
import { withDays } from "./calendar";
import { count, type Deck, daysToCome, queue, repaired, withAnswer } from "./deck";
import { keep, kept } from "./keep";
import { comesBack, daysInWords, standing, WORDS } from "./words";

export interface Content {
  questions: readonly QuizQuestion[];
  calendar: string;
  deck: string;
}

interface Turn {
  /** The questions of this sitting, and which of them is open. */
  ids: readonly string[];
  place: number;
  chosen: string | null;
  /** Whether the first choice was made: later ones are for reading. */
  isCounted: boolean;
}

/** A sitting is short. */
const SITTING = 10;

export function PracticeView({ content }: { content: Content }) {
  const ids = content.questions.map(({ id }) => id);
  const [deck, setDeck] = useState<Deck>(() => repaired(kept(), ids) ?? {});
  const [isKept, setKept] = useState(() => kept() !== null);
  const [turn, setTurn] = useState<Turn | null>(null);
  const [said, setSaid] = useState("");
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const day = today();
  const waiting = queue(ids, deck, day);
  const change = (next: Deck) => {
    setDeck(next);
    if (isKept) keep(next);
  };
  const open = turn?.ids[turn.place];
  const question = content.questions.find(({ id }) => id === open);
  const choose = (chosen: string) => {
    if (!turn || !question) return;
    const best = question.options.find(({ fit }) => fit === "past");
    if (!turn.isCounted) change(withAnswer(deck, question.id, day, chosen === best?.id));
    setTurn({ ...turn, chosen, isCounted: true });
  };
  const go = (ids: readonly string[], place: number) => {
    setTurn({ ids, place, chosen: null, isCounted: false });
    focusNext(() => root.current?.querySelector<HTMLElement>(".one-question h4"));
  };
  const isLast = turn !== null && turn.place === turn.ids.length - 1;
  const mayBegin = waiting.length > 0 && (!turn || (isLast && turn.isCounted));
  return (
    <div class="activity practice-set" ref={root}>
      <h3>{WORDS.title}</h3>
      <p aria-live="polite">{standing(count(ids, deck, day))}</p>
      {question && turn && (
        <div class="questions" data-place>
          <QuestionView
            key={`${question.id}-${turn.place}`}
            question={question}
            chosen={question.options.find(({ id }) => id === turn.chosen) ?? null}
            place={turn.place + 1}
            total={turn.ids.length}
            name="herhalen"
            choose={choose}
            chooseAgain={() => setTurn({ ...turn, chosen: null })}
            goOn={!isLast && turn.isCounted ? () => go(turn.ids, turn.place + 1) : null}
          />
          {turn.isCounted && <p class="help">{comesBack(deck[question.id]?.due ?? null)}</p>}
        </div>
      )}
      {mayBegin && (
        <button type="button" class="main" onClick={() => go(waiting.slice(0, SITTING), 0)}>
          {turn ? WORDS.more : WORDS.begin}
        </button>
      )}
      {waiting.length === 0 && <p>{WORDS.none}</p>}
      <Scheme content={content} ids={ids} deck={deck} change={change} isKept={isKept} setKept={setKept} say={setSaid} day={day} />
      <p class="help" role="status">
        {said}
      </p>
    </div>
  );
}

interface SchemeProps {
  content: Content;
  ids: readonly string[];
  deck: Deck;
  change: (deck: Deck) => void;
  isKept: boolean;
  setKept: (isKept: boolean) => void;
  say: (words: string) => void;
  day: string;
}

/** When questions come back, and what can be done with that: kept on the device, saved, read back, wiped, taken along. */
function Scheme({ content, ids, deck, change, isKept, setKept, say, day }: SchemeProps) {
  const days = daysToCome(deck, day);
  const toggle = (wanted: boolean) => {
    const isDone = keep(wanted ? deck : null);
    setKept(wanted && isDone);
    say(isDone ? (wanted ? WORDS.kept : WORDS.wiped) : WORDS.refused);
  };
  const readBack = async (file: File | undefined) => {
    const read = file ? repaired(parsed(await file.text()), ids) : null;
    if (read) change(read);
    if (file) say(read ? WORDS.readDone : WORDS.readWrong);
  };
  const wipe = () => {
    setKept(false);
    change({});
    keep(null);
    say(WORDS.wiped);
  };
  return (
    <div class="practice-scheme">
      <h4>{WORDS.scheme}</h4>
      {days.length > 0 && <p>{comingDays(days)}</p>}
      <label>
        <input type="checkbox" checked={isKept} onChange={(event) => toggle(event.currentTarget.checked)} /> {WORDS.remember}
      </label>
      <p class="help">{WORDS.rememberHelp}</p>
      <div class="take">
        <button type="button" onClick={() => saveFile("hechting-herhalen.json", "application/json", JSON.stringify(deck, null, 1))}>
          {WORDS.save}
        </button>
        <label class="file">
          {WORDS.read} <input type="file" accept=".json,application/json" onChange={(event) => readBack(event.currentTarget.files?.[0])} />
        </label>
        {days.length > 0 && (
          <button type="button" onClick={() => saveFile("hechting-herhalen.ics", "text/calendar", withDays(content.calendar, days))}>
            {WORDS.calendar}
          </button>
        )}
        <button type="button" onClick={wipe}>
          {WORDS.wipe}
        </button>
        <a href={content.deck} download="hechting-vragen.apkg">
          {WORDS.deck}
        </a>
      </div>
    </div>
  );
}

function comingDays(days: readonly string[]): string {
  return `Er komen vragen terug op ${daysInWords(days)}.`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
