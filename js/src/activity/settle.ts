/** A guess that has to be there before the answer is shown: who asks too soon is told so and brought back to it. */

import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";

interface Settling {
  /** For the form; its first field gets the focus. */
  form: RefObject<HTMLFormElement | null>;
  submit: (event: Event) => void;
  /** Whether the reader asked for the answer and has not guessed yet. */
  isTooSoon: boolean;
}

/** What a form does when it is sent: `show` once there is a guess. */
export function useSettling(hasGuess: boolean, show: () => void): Settling {
  const [wasTooSoon, setTooSoon] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    if (hasGuess) return show();
    setTooSoon(true);
    form.current?.querySelector("input")?.focus();
  };
  return { form, submit, isTooSoon: wasTooSoon && !hasGuess };
}
