/** The code with which a phone opens what the class sees, as large as the screen lets it be. */

import { useLayoutEffect, useRef } from "preact/hooks";
import { codeOf } from "./qr";
import { WORDS } from "./words";

export function CodePage({ link, close }: { link: string; close: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  const onKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Backspace" || event.key === "ArrowLeft" || event.key === "PageUp") close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a second way to what the button does
    <div class="code-page" onKeyDown={onKey}>
      <div class="code">{isHere(link) ? <p>{WORDS.onlyHere}</p> : <Code link={link} />}</div>
      <footer>
        <p class="link">{link}</p>
        <button type="button" class="main" ref={button} onClick={close}>
          {WORDS.close}
        </button>
      </footer>
    </div>
  );
}

function Code({ link }: { link: string }) {
  const code = codeOf(link);
  if (!code) return <p>{WORDS.tooLong}</p>;
  return (
    <>
      <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={`${WORDS.code}: ${link}`} shape-rendering="crispEdges">
        <rect width={code.size} height={code.size} fill="#fff" />
        <path d={code.path} fill="#000" />
      </svg>
      <p>{WORDS.scan}</p>
    </>
  );
}

/** Whether a link leads nowhere outside this computer. */
function isHere(link: string): boolean {
  const { protocol, hostname } = new URL(link);
  return protocol === "file:" || hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}
