/** The room: what the class sees, and the bar with what its trainer does. */

import { useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import { Ask } from "./ask";
import { CodePage } from "./code";
import { shared, type Visit } from "./entrance";
import { type Commands, press } from "./keys";
import { readOrder } from "./order";
import { usePages } from "./pages";
import type { RoomState } from "./state";
import { Told } from "./told";
import { WORDS } from "./words";

interface Props {
  room: RoomState;
  visit: Visit;
  close: () => void;
}

export function Room({ room, visit, close }: Props) {
  const [, count] = useReducer((drawn: number) => drawn + 1, 0);
  const redraw = () => count(undefined as never);
  const [isShared, setShared] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => room.subscribe(redraw), [room]);
  const { element, follow } = usePages(room, redraw);
  const { step, place } = room;
  // Who cannot see the screen hears where the class is; and the arrows begin there.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [step.id, place.isTold, isShared]);
  const link = shared(visit.session);
  const commands: Commands = {
    toggleCounting: () => step.options.length > 0 && !step.several && room.go({ isCounting: !place.isCounting }),
    toggleRound: () => room.go({ round: place.round === "before" ? "after" : "before" }),
    share: () => link && setShared(true),
    moveAmongOptions: (by) => moveAmong(root.current, by),
  };
  const onKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (press(event, room, commands)) event.preventDefault();
  };
  if (isShared && link) return <CodePage link={link} close={() => setShared(false)} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a second way to what the buttons do
    <div class="room" ref={root} onKeyDown={onKey}>
      <header>
        <p>{visit.session.title}</p>
        <h2 ref={heading} tabIndex={-1}>
          {place.isTold ? `${step.heading}: ${WORDS.told.toLowerCase()}` : step.heading}
        </h2>
      </header>
      <div class={step.picture ? "scene-and-words" : "words-only"}>
        {step.picture && (
          <div class="picture" key={step.id}>
            {step.picture(place.isTold)}
          </div>
        )}
        {/* Begins anew with each screen, so that no page of another one is shown. */}
        <div class="pages" key={`${step.id} ${place.isTold}`} ref={element} onFocusIn={follow}>
          {place.isTold ? <Told step={step} /> : <Ask room={room} />}
          {/* On every page of the last screen, or it would itself make the page on which it stands. */}
          {room.isLast && <p class="end">{WORDS.end}</p>}
        </div>
      </div>
      <Bar room={room} visit={visit} commands={commands} hasLink={link !== null} close={close} />
    </div>
  );
}

interface BarProps extends Props {
  commands: Commands;
  hasLink: boolean;
}

function Bar({ room, visit, commands, hasLink, close }: BarProps) {
  const { place, step } = room;
  const mayCount = step.options.length > 0 && !step.several && !place.isTold;
  const onLabel = place.page < room.pages - 1 ? WORDS.more : room.waitsToTell ? WORDS.tell : WORDS.on;
  return (
    <footer title={WORDS.help}>
      <button type="button" disabled={room.isAtStart} onClick={() => room.back()}>
        {WORDS.back}
      </button>
      <button type="button" class="main" disabled={room.isAtEnd} onClick={() => room.on()}>
        {onLabel}
      </button>
      <span class="tools">
        {mayCount && (
          <button type="button" aria-pressed={place.isCounting} onClick={commands.toggleCounting}>
            {WORDS.count}
          </button>
        )}
        <OrderField room={room} visit={visit} />
        {hasLink && (
          <button type="button" onClick={commands.share}>
            {WORDS.share}
          </button>
        )}
        <button type="button" onClick={() => room.restart()}>
          {WORDS.restart}
        </button>
        <button type="button" onClick={close}>
          {WORDS.close}
        </button>
      </span>
    </footer>
  );
}

function OrderField({ room, visit }: Pick<Props, "room" | "visit">) {
  const take = (text: string) => {
    const order = readOrder(text);
    room.reorder(order);
    visit.reorder(order);
  };
  return (
    <label title={WORDS.orderHelp}>
      {WORDS.order}
      <input
        type="text"
        inputMode="numeric"
        maxLength={4}
        size={4}
        value={room.place.order ?? ""}
        onChange={(event) => take(event.currentTarget.value)}
      />
    </label>
  );
}

/** Give the focus to the next option; whether there are any. */
function moveAmong(root: HTMLElement | null, by: 1 | -1): boolean {
  const options = [...(root?.querySelectorAll<HTMLElement>("button.option") ?? [])];
  if (options.length === 0) return false;
  const { activeElement } = options[0]!.getRootNode() as Document | ShadowRoot;
  const at = options.indexOf(activeElement as HTMLElement);
  options[at < 0 ? (by === 1 ? 0 : options.length - 1) : (at + by + options.length) % options.length]?.focus();
  return true;
}
