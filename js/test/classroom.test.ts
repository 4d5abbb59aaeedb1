import assert from "node:assert/strict";
import { test } from "node:test";
import jsQR from "jsqr";
import { shared } from "../src/classroom/entrance";
import { press } from "../src/classroom/keys";
import { orderOf, readOrder } from "../src/classroom/order";
import { codeOf } from "../src/classroom/qr";
import { type ClassSession, type ClassStep, reading } from "../src/classroom/session";
import { RoomState } from "../src/classroom/state";
import { counted, hands, NO_HANDS, share } from "../src/classroom/tally";
import { openPage } from "./page";

/** What a phone's camera would see of a code, large enough for it. */
function seen(text: string): string | null {
  const code = codeOf(text);
  assert.ok(code);
  const scale = 4;
  const width = code.size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of code.path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let place = 0; place < scale * scale; place += 1) {
      const at = ((Number(y) * scale + Math.floor(place / scale)) * width + Number(x) * scale + (place % scale)) * 4;
      pixels.fill(0, at, at + 3);
    }
  }
  return jsQR(pixels, width, width)?.data ?? null;
}

test("another library reads the code as the link that was put in", () => {
  const state = Array.from({ length: 20 }, (_, place) => `kaart-nummer-${place}.vak-${place % 3}`).join(",");
  for (const link of [
    "https://boek.example/a.html#b",
    `https://boek.example/notebooks/signalen.html?sorteerder=${state}#activiteit-sorteerder`,
  ]) {
    assert.equal(seen(link), link);
  }
});

test("a link that no code can hold gives none", () => {
  assert.equal(codeOf("x".repeat(4000)), null);
});

function session(steps: (chosen: Record<string, string>) => ClassStep[], isPersonal = false) {
  const listeners = new Set<() => void>();
  const chosen: Record<string, string> = {};
  const choose = (step: string) => (id: string) => {
    chosen[step] = id;
    for (const listener of listeners) listener();
  };
  const one: ClassSession = {
    id: "proef",
    title: "Proef",
    isPersonal,
    steps: (inOrder) =>
      inOrder(steps(chosen)).map((step) => ({ ...step, chosen: chosen[step.id] ? [chosen[step.id]!] : [], choose: choose(step.id) })),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    restart: () => {
      for (const key of Object.keys(chosen)) delete chosen[key];
    },
    link: () => "https://boek.example/proef.html?klas=proef&proef=a.b#activiteit-proef",
  };
  return { one, chosen };
}

const OPTIONS = [
  { id: "fout", text: "Fout", verdict: { fit: "past-niet" as const, words: "nee" }, told: ["Want nee."] },
  { id: "goed", text: "Goed", verdict: { fit: "past" as const, words: "ja" }, told: ["Want ja."] },
];

function asking(id: string, leads = false): ClassStep {
  return { ...reading(id, id, []), question: `${id}?`, options: OPTIONS, leads };
}

test("going on reads the pages, then tells, then takes the next step, and back goes the same way", () => {
  const { one } = session(() => [asking("een"), reading("twee", "twee", ["Lees."])]);
  const room = new RoomState(one, null);
  room.pages = 2;
  const at = () => [room.step.id, room.place.isTold, room.place.page];
  room.on();
  assert.deepEqual(at(), ["een", false, 1]);
  room.pages = 1;
  room.on();
  assert.deepEqual(at(), ["een", true, 0]);
  room.on();
  assert.deepEqual(at(), ["twee", false, 0]);
  assert.equal(room.isAtEnd, true);
  room.on();
  assert.deepEqual(at(), ["twee", false, 0]);
  room.back();
  assert.deepEqual(at(), ["een", true, 0]);
  room.back();
  room.back();
  assert.deepEqual([at(), room.isAtStart], [["een", false, 0], true]);
});

test("a choice only marks; what it leads to waits until the class is told", () => {
  const { one, chosen } = session(() => [asking("een")]);
  const room = new RoomState(one, null);
  room.choose("fout");
  assert.deepEqual([chosen.een, room.place.isTold, room.waitsToTell], ["fout", false, true]);
});

test("who only goes on where a choice leads on, goes on with what fits", () => {
  const { one, chosen } = session((now) => [asking("een", true), ...(now.een ? [reading("twee", "twee", [])] : [])]);
  const room = new RoomState(one, null);
  room.on();
  room.on();
  assert.deepEqual([chosen.een, room.step.id], ["goed", "twee"]);
});

test("an address with choices opens at the last of them", () => {
  const { one, chosen } = session(() => [asking("een"), asking("twee"), asking("drie")]);
  chosen.twee = "goed";
  assert.equal(new RoomState(one, null).step.id, "twee");
});

test("one press begins everything again, in the same order", () => {
  const { one, chosen } = session(() => [asking("een"), asking("twee"), asking("drie")]);
  const room = new RoomState(one, 7);
  const first = room.step.id;
  room.choose("fout");
  room.count("fout", 1);
  room.on();
  room.restart();
  assert.deepEqual([room.step.id, room.place.isTold, room.tally, chosen, room.place.order], [first, false, NO_HANDS, {}, 7]);
});

test("what asks about somebody's home begins with a warning", () => {
  const room = new RoomState(session(() => [asking("een")], true).one, null);
  assert.match(room.step.lead.join(), /verzonnen gezin/);
});

test("hands are counted by round, never below none, and bars compare rounds of unequal size", () => {
  let tally = counted(NO_HANDS, "before", "a", 1);
  tally = counted(tally, "before", "b", 3);
  tally = counted(tally, "after", "a", -1);
  tally = counted(tally, "after", "b", 2);
  assert.deepEqual(
    ["a", "b"].map((one) => [
      hands(tally, "before", one),
      share(tally, "before", one),
      hands(tally, "after", one),
      share(tally, "after", one),
    ]),
    [
      [1, 0.25, 0, 0],
      [3, 0.75, 2, 1],
    ],
  );
});

test("the same number gives the same order, another number another, and no number the usual", () => {
  const things = Array.from({ length: 12 }, (_, place) => place);
  assert.deepEqual(orderOf(null)(things), things);
  assert.deepEqual(orderOf(7)(things), orderOf(7)(things));
  assert.notDeepEqual(orderOf(7)(things), orderOf(8)(things));
  assert.deepEqual(
    [...orderOf(7)(things)].sort((a, b) => a - b),
    things,
  );
  assert.deepEqual(["7", "9999", "0", "", "-1", "x", "10000"].map(readOrder), [7, 9999, null, null, null, null, null]);
});

function key(name: string, on = "div", more: object = {}) {
  return {
    key: name,
    target: { closest: (selector: string) => selector.split(", ").includes(on) || null },
    ...more,
  } as unknown as KeyboardEvent;
}

test("keys go on and back, choose by letter, or count when hands are counted", () => {
  const { one, chosen } = session(() => [asking("een"), asking("twee")]);
  const room = new RoomState(one, null);
  const asked: string[] = [];
  const commands = {
    toggleCounting: () => asked.push("t"),
    toggleRound: () => asked.push("r"),
    share: () => asked.push("q"),
    moveAmongOptions: () => asked.push("move") > 0,
  };
  for (const name of ["t", "R", "q", "ArrowDown"]) assert.equal(press(key(name), room, commands), true);
  assert.deepEqual(asked, ["t", "r", "q", "move"]);
  press(key("b"), room, commands);
  assert.equal(chosen.een, "goed");
  room.go({ isCounting: true });
  press(key("A"), room, commands);
  assert.deepEqual([hands(room.tally, "before", "fout"), chosen.een], [1, "goed"]);
  for (const name of ["PageDown", "PageDown"]) press(key(name), room, commands);
  assert.equal(room.step.id, "twee");
  press(key("PageUp"), room, commands);
  assert.equal(room.place.isTold, true);
  assert.equal(press(key("Enter", "button"), room, commands), false);
  assert.equal(press(key("ArrowRight", "input"), room, commands), false);
  assert.equal(press(key("c", "div", { ctrlKey: true }), room, commands), false);
  press(key("o"), room, commands);
  assert.deepEqual([room.step.id, chosen], ["een", {}]);
});

test("a phone gets the widget as it stands, not the class, at the book's public address where there is one", () => {
  openPage("https://boek.example/proef.html");
  const { one } = session(() => []);
  const page = globalThis as { document?: unknown };
  page.document = { querySelector: () => null };
  assert.equal(shared(one), "https://boek.example/proef.html?proef=a.b#activiteit-proef");
  page.document = { querySelector: () => ({ href: "https://hechting.example/x/proef.html" }) };
  assert.equal(shared(one), "https://hechting.example/x/proef.html?proef=a.b#activiteit-proef");
});
