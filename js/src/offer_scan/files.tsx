/** Lists and scans in and out of files. Nothing leaves the device. */

import { useRef, useState } from "preact/hooks";
import { toCsv } from "../core/csv";
import { today } from "../core/dutch";
import { say } from "../core/say";
import { saveFile } from "../shared/save_file";
import { joined, offersCsv, readOffers, rejectedCsv } from "./list";
import { isBegun, repairState, type ScanState } from "./state";
import { WORDS } from "./ui";
import type { Props } from "./view";

/** What marks a file with a whole scan. */
const MARK = "aanbodscan";

export function Files(props: Props) {
  const { content, state, change, name } = props;
  const [said, tell] = useState("");
  const [rejected, setRejected] = useState<string[][]>([]);
  const area = useRef<HTMLDivElement>(null);
  const read = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (!file) return;
    const text = decoded(await file.arrayBuffer());
    field.value = ""; // the same file can be read once more after it was mended
    const found = readFile(text, props);
    setRejected(found.rejected);
    tell(found.said);
    change(found.state);
  };
  const save = (fileName: string, type: string, text: string) => tell(saveFile(fileName, type, text) ? "" : WORDS.save_refused);
  return (
    <div class="scan-files" ref={area}>
      <label class="scan-file">
        <span>{WORDS.import}</span>
        <input type="file" accept=".csv,.txt,.json,text/csv,application/json" onChange={(event) => read(event.currentTarget)} />
      </label>
      <p class="help">{WORDS.import_help}</p>
      <div class="scan-buttons">
        <button type="button" onClick={() => save(WORDS.template_name, "text/csv", toCsv([Object.values(WORDS.columns)]))}>
          {WORDS.template}
        </button>
        {isBegun(state) && (
          <>
            <button type="button" onClick={() => save(`${WORDS.export_name}-${today()}.csv`, "text/csv", offersCsv(state.offers, content))}>
              {WORDS.export_csv}
            </button>
            <button type="button" onClick={() => save(`${WORDS.export_name}-${today()}.json`, "application/json", scanFile(state))}>
              {WORDS.export_json}
            </button>
          </>
        )}
      </div>
      <p role="status">{said}</p>
      <Unread {...props} name={name} rejected={rejected} save={save} />
    </div>
  );
}

interface UnreadProps extends Props {
  rejected: string[][];
  save: (name: string, type: string, text: string) => void;
}

function Unread({ state, change, rejected, save }: UnreadProps) {
  if (state.unread.length === 0) return null;
  return (
    <div class="notice scan-faults">
      <p>
        <strong>{say(WORDS.faults, { count: state.unread.length })}</strong>
      </p>
      <ul>
        {state.unread.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <div class="scan-buttons">
        {rejected.length > 0 && (
          <button type="button" onClick={() => save(WORDS.rejected_name, "text/csv", rejectedCsv(rejected))}>
            {WORDS.rejected}
          </button>
        )}
        <button type="button" onClick={() => change({ ...state, unread: [] })}>
          {WORDS.hide_faults}
        </button>
      </div>
    </div>
  );
}

/** Bytes as text: UTF-8, or what older versions of Excel write. */
export function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** A whole scan as the text of a file. */
export function scanFile(state: ScanState): string {
  const { before: _, unread: __, ...scan } = state;
  return `${JSON.stringify({ hechting: MARK, version: 1, scan }, null, 2)}\n`;
}

interface Found {
  state: ScanState;
  said: string;
  rejected: string[][];
}

/** What a file makes of the scan: a whole scan takes the place of what stood there, a list stands beside it. */
export function readFile(text: string, { content, state }: Pick<Props, "content" | "state">): Found {
  if (
    text
      .replace(/^\uFEFF/, "")
      .trimStart()
      .startsWith("{")
  )
    return readScan(text.replace(/^\uFEFF/, ""), { content, state });
  const { offers, faults, rejected } = readOffers(text, content, today());
  return {
    state: { ...state, offers: joined(state.offers, offers), unread: faults },
    said: say(WORDS.imported, { count: offers.length }),
    rejected,
  };
}

function readScan(text: string, { content, state }: Pick<Props, "content" | "state">): Found {
  const fault = (problem: string, remedy: string) => say(WORDS.fault, { row: "1", column: WORDS.cells.whole_file, problem, remedy });
  const data = parsed(text);
  if (data?.hechting !== MARK)
    return { state: { ...state, unread: [fault(WORDS.cells.not_a_scan, WORDS.cells.scan_wanted)] }, said: "", rejected: [] };
  const next = repairState(data.scan, content);
  const given = (data.scan as { offers?: unknown[] }).offers?.length ?? 0;
  const lost = given - next.offers.length;
  const unread = lost > 0 ? [fault(say(WORDS.cells.lost, { count: lost }), WORDS.cells.look_at_file)] : [];
  return {
    state: { ...next, unread, before: isBegun(state) ? { ...state, before: null } : null },
    said: WORDS.imported_state,
    rejected: [],
  };
}

function parsed(text: string): { hechting?: unknown; scan?: unknown } | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
