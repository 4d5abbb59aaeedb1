/** What the reader keeps: a list in the address, notes on this device, and what can be done with it. */

import { useRef, useState } from "preact/hooks";
import type { ListedIntervention } from "../../contract";
import { say } from "../../core/say";
import { CopyLink } from "../../shared/copy_link";
import { listAddress } from "../address_bar";
import { shortName } from "../describe";
import { PrintPart } from "../print_part";
import type { ExplorerStore } from "../store";
import { factsOf } from "./dots";
import { keepNotes, type Notes, readNotes } from "./notes";
import { OpenLink } from "./open_link";
import { WORDS } from "./words";

/** So many stand side by side, on a sheet to choose together and in a comparison. */
const FEWEST = 2;
const MOST = 4;

export function Shortlist({ store }: { store: ExplorerStore }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { shortlist } = store.state;
  const records = shortlist.flatMap((id) => store.prepared.byId.get(id)?.record ?? []);
  const notes = useNotes();
  const remove = (id: string) => {
    store.toggleKept(id);
    notes.write(id, "");
    heading.current?.focus();
  };
  return (
    <div class="shortlist">
      <h3 id={store.ownsAddress ? "mijn-lijst" : undefined} ref={heading} tabIndex={-1}>
        {say(WORDS.list, { count: records.length })}
      </h3>
      <p class="help">{store.ownsAddress ? WORDS.listHelp : WORDS.listHelpLive}</p>
      <ol>
        {records.map((record) => (
          <Kept key={record.id} record={record} store={store} notes={notes} remove={() => remove(record.id)} />
        ))}
      </ol>
      {store.ownsAddress && <NotesChoice notes={notes} kept={shortlist} />}
      {records.length > 0 && <Actions store={store} ids={shortlist} />}
    </div>
  );
}

interface KeptProps {
  record: ListedIntervention;
  store: ExplorerStore;
  notes: NotesState;
  remove: () => void;
}

function Kept({ record, store, notes, remove }: KeptProps) {
  const { hours, age, form, recognition } = factsOf(record);
  const note = notes.all[record.id] ?? "";
  return (
    <li data-kept={record.id}>
      <div class="kept">
        <OpenLink record={record} store={store} />
        <button type="button" class="quiet" onClick={remove}>
          {WORDS.takeOff} <span class="unseen">{shortName(record)}</span>
        </button>
      </div>
      <p class="help">{[age, hours, form, recognition].join(" · ")}</p>
      {notes.isOn && (
        <label class="note">
          <span class="label">{say(WORDS.note, { name: shortName(record) })}</span>
          <textarea rows={2} maxLength={1000} value={note} onInput={(event) => notes.write(record.id, event.currentTarget.value)} />
        </label>
      )}
      {note && <p class="note-on-paper">{note}</p>}
    </li>
  );
}

function NotesChoice({ notes, kept }: { notes: NotesState; kept: readonly string[] }) {
  const others = Object.keys(notes.all).filter((id) => !kept.includes(id)).length;
  return (
    <div class="notes">
      {notes.isOn ? (
        <>
          <p class="help">{WORDS.notesKept}</p>
          {others > 0 && <p class="help">{say(WORDS.notesOthers, { count: others })}</p>}
          <button type="button" onClick={notes.wipe}>
            {WORDS.wipe}
          </button>
        </>
      ) : (
        <>
          <p class="help">{WORDS.notesWarning}</p>
          <button type="button" onClick={notes.begin}>
            {WORDS.notesBegin}
          </button>
        </>
      )}
      <p class="help" aria-live="polite">
        {notes.said}
      </p>
    </div>
  );
}

function Actions({ store, ids }: { store: ExplorerStore; ids: readonly string[] }) {
  const canCompare = ids.length >= FEWEST && ids.length <= MOST;
  return (
    <>
      <div class="take">
        <PrintPart part=".shortlist" />
        {store.ownsAddress && <CopyLink label={WORDS.copyList} address={() => listAddress(store)} />}
        {canCompare && (
          <button type="button" onClick={() => store.compareThese(ids)}>
            {WORDS.compareThese}
          </button>
        )}
        {canCompare && store.ownsAddress && store.records.areOurs && (
          <a class="choose-together" href={`samen-kiezen.html?keuzeblad=${ids.join(",")}#activiteit-keuzeblad`}>
            {WORDS.chooseTogether}
          </a>
        )}
      </div>
      {!canCompare && <p class="help">{ids.length < FEWEST ? WORDS.oneMore : WORDS.tooMany}</p>}
    </>
  );
}

interface NotesState {
  all: Notes;
  isOn: boolean;
  /** What happened, when that has to be said. */
  said: string;
  begin: () => void;
  write: (id: string, text: string) => void;
  wipe: () => void;
}

/** The notes of this device, which a reader turns on; who has some sees them. */
function useNotes(): NotesState {
  const [all, setAll] = useState(readNotes);
  const [isOn, setOn] = useState(Object.keys(all).length > 0);
  const [said, say] = useState("");
  const write = (id: string, text: string) => {
    if ((all[id] ?? "") === text) return;
    const next = { ...all, [id]: text };
    setAll(next);
    say(keepNotes(next) ? "" : WORDS.notesRefused);
  };
  const wipe = () => {
    keepNotes({});
    setAll({});
    setOn(false);
    say(WORDS.wiped);
  };
  return { all, isOn, said, begin: () => setOn(true), write, wipe };
}
