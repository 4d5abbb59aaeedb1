/** What a trainer can do with a widget: show it to a class, and show the code with which phones open it. */

import { useState } from "preact/hooks";
import { WORDS as SHARED } from "../shared/words";
import { enter, showCode } from "./entrance";
import type { ClassSession } from "./session";

const WORDS = { open: "In de klas", code: "QR-code" } as const;

export function ClassButtons({ session }: { session: ClassSession }) {
  const [isBroken, setBroken] = useState(false);
  const attempt = (act: Promise<void>) => {
    act.then(
      () => setBroken(false),
      () => setBroken(true),
    );
  };
  return (
    <>
      <button type="button" onClick={() => attempt(enter(session))}>
        {WORDS.open}
      </button>
      {session.link() !== null && (
        <button type="button" onClick={() => attempt(showCode(session))}>
          {WORDS.code}
        </button>
      )}
      <span class="help" aria-live="polite">
        {isBroken && SHARED.broken}
      </span>
    </>
  );
}
