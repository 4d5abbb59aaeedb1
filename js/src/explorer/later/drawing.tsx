/** The landscape as a drawing: a line of ages with a dot for each intervention, and a frame that a mouse or a finger draws. */

import { useRef, useState } from "preact/hooks";
import type { Brush } from "../../contract";
import { say } from "../../core/say";
import type { ExplorerStore } from "../store";
import { type Dot, toldOf } from "./dots";
import { type Field, fieldOf, HEIGHT, type PlacedDot, placeDots, ticks } from "./scales";
import { outlineOf, shapeClass } from "./shapes";
import { WORDS } from "./words";

/** A shorter drag is a click. */
const SHORTEST = 6;

interface Props {
  dots: readonly Dot[];
  width: number;
  store: ExplorerStore;
}

export function Drawing({ dots, width, store }: Props) {
  const field = fieldOf(dots, width);
  const [pointed, point] = useState<string | null>(null);
  const { draft, ...drag } = useDrag(field, (brush) => store.frame(brush));
  const shown = dots.find(({ record }) => record.id === pointed);
  const frame = draft ?? store.state.brush;
  return (
    <>
      <svg class="landscape-drawing" width={width} height={HEIGHT} role="group" aria-label={WORDS.axes} {...drag}>
        <rect class="field" x={field.left} y={field.top} width={field.right - field.left} height={field.bottom - field.top} />
        <Axes field={field} />
        {frame && <Frame brush={frame} field={field} />}
        {placeDots(dots, field).map((placed) => (
          <DotMark key={placed.dot.record.id} placed={placed} field={field} store={store} point={point} />
        ))}
      </svg>
      <p class="landscape-told">{shown ? toldOf(shown.record, store) : WORDS.point}</p>
    </>
  );
}

function Axes({ field }: { field: Field }) {
  const { bounds, left, right, top, bottom } = field;
  const years = bounds.age_to > 96 ? 24 : 12;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: lines and numbers take no focus, and each dot says its own
    <g class="axes" aria-hidden="true">
      {ticks(0, bounds.hours_to, bounds.hours_to > 50 ? 10 : 5).map((hours) => (
        <g key={`hours ${hours}`}>
          <line x1={left} x2={right} y1={field.y(hours)} y2={field.y(hours)} />
          <text x={left - 6} y={field.y(hours) + 4} text-anchor="end">
            {hours}
          </text>
        </g>
      ))}
      {ticks(0, bounds.age_to, years).map((months) => (
        <g key={`months ${months}`}>
          <line x1={field.x(months)} x2={field.x(months)} y1={top} y2={bottom} />
          <text x={field.x(months)} y={bottom + 17} text-anchor={months === bounds.age_to ? "end" : "middle"}>
            {months === 0 ? WORDS.birth : say(WORDS.year, { count: months / 12 })}
          </text>
        </g>
      ))}
      <text x={left} y={HEIGHT - 6}>
        {WORDS.axes}
      </text>
    </g>
  );
}

function Frame({ brush, field }: { brush: Brush; field: Field }) {
  const [x, y] = [field.x(brush.age_from), field.y(brush.hours_to)];
  return <rect class="frame" x={x} y={y} width={field.x(brush.age_to) - x} height={field.y(brush.hours_from) - y} />;
}

interface MarkProps {
  placed: PlacedDot;
  field: Field;
  store: ExplorerStore;
  point: (id: string | null) => void;
}

/** A link in the drawing: the line of ages, the line of hours, and the shape of its form. */
function DotMark({ placed: { dot, x, y, from, to }, field, store, point }: MarkProps) {
  const { record, spot, form, isOld, isFitting, isFramed } = dot;
  const open = (event: MouseEvent) => {
    event.preventDefault();
    store.open(record.id);
  };
  const show = () => point(record.id);
  const told = toldOf(record, store);
  return (
    <a
      class={isFitting ? "dot" : "dot dimmed"}
      data-dot={record.id}
      data-framed={isFramed}
      href={`#${record.id}`}
      aria-label={isFramed ? `${told} ${WORDS.isIn}` : told}
      onClick={open}
      onFocus={show}
      onPointerEnter={show}
    >
      <line x1={from} x2={to} y1={y} y2={y} />
      <line x1={x} x2={x} y1={y} y2={field.y(spot.hours_low)} />
      {isFramed && <circle class="ring" cx={x} cy={y} r={14} />}
      <circle class="target" cx={x} cy={y} r={12} />
      <path class={shapeClass(isOld, isFitting)} d={outlineOf(form)} transform={`translate(${x} ${y})`} />
    </a>
  );
}

/** A rectangle that is being drawn, and what hears of the pointer. Who starts on a dot opens it, and draws nothing. */
function useDrag(field: Field, done: (brush: Brush) => void) {
  const [draft, setDraft] = useState<Brush | null>(null);
  const start = useRef<{ x: number; y: number } | null>(null);
  const at = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const spanned = (event: PointerEvent): Brush | null => {
    const from = start.current;
    const to = at(event);
    if (!from || Math.hypot(to.x - from.x, to.y - from.y) < SHORTEST) return null;
    return {
      hours_from: field.hours(Math.max(from.y, to.y)),
      hours_to: field.hours(Math.min(from.y, to.y)),
      age_from: field.months(Math.min(from.x, to.x)),
      age_to: field.months(Math.max(from.x, to.x)),
    };
  };
  const end = () => {
    start.current = null;
    setDraft(null);
  };
  return {
    draft,
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || (event.target as Element).closest("a")) return;
      start.current = at(event);
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      if (start.current) setDraft(spanned(event));
    },
    onPointerUp: (event: PointerEvent) => {
      const brush = spanned(event);
      end();
      if (brush) done(brush);
    },
    onPointerCancel: end,
  };
}
