import assert from "node:assert/strict";
import { test } from "node:test";
import type { Quiz, QuizQuestion } from "../src/contract";
import { quiz } from "../src/quiz";
import { asked, isAnswered, placesToRead, type QuizState } from "../src/quiz/answers";
import { draw, mulberry32, SET_SIZE, shuffle } from "../src/quiz/draw";
import { chapterName } from "../src/quiz/words";
import { frame } from "./activity";

function question(id: string, chapter: string | null = null): QuizQuestion {
  const options = (["past", "deels", "past-niet"] as const).map((fit) => ({ id: fit, text: fit, fit, why: "Daarom." }));
  return { id, text: `${id}?`, options, back_to: { text: `Over ${id}`, href: `signalen.html#${id}` }, chapter };
}

const CHAPTER: Quiz = { ...frame("vragen"), mixed: false, questions: ["plakken", "plakt", "vaak"].map((id) => question(id)) };

const CHAPTERS = ["signalen", "wat-werkt", "jonge-ouders", "oorzaken-en-steun"];
const MIXED: Quiz = {
  ...frame("toets"),
  mixed: true,
  questions: CHAPTERS.flatMap((chapter) => [1, 2, 3, 4, 5].map((place) => question(`${chapter}--v${place}`, chapter))),
};

test("a chapter asks all its questions in their order, whatever the seed", () => {
  assert.deepEqual(asked(CHAPTER, 5), CHAPTER.questions);
});

test("an address brings the answers back", () => {
  const given: QuizState["answers"][] = [{}, { plakt: "deels" }, { plakken: "past", vaak: "past-niet" }];
  for (const answers of given) {
    const state = { answers, seed: null };
    assert.deepEqual(quiz.read(quiz.write(state, CHAPTER), CHAPTER), { state, ignored: [] });
  }
  assert.equal(quiz.write({ answers: { vaak: "past", plakken: "deels" }, seed: null }, CHAPTER), "plakken.deels,vaak.past");
  assert.equal(quiz.write(quiz.start(CHAPTER), CHAPTER), "");
});

test("what is no answer here is left out, and named", () => {
  const { state, ignored } = quiz.read("7,plakken.zes,raar.past,vaak,constructor.past,plakt.past,plakt.deels", CHAPTER);
  assert.deepEqual(state, { answers: { plakt: "deels" }, seed: null });
  assert.deepEqual(ignored, ["7", "plakken.zes", "raar.past", "vaak", "constructor.past", "plakt.past"]);
});

test("a strange state becomes a safe one", () => {
  for (const value of [null, 7, [], { answers: [] }, { answers: null, seed: "x" }, { answers: { plakt: 3 }, seed: 0 }]) {
    assert.deepEqual(quiz.repair(value, MIXED), { answers: {}, seed: null });
  }
  assert.deepEqual(quiz.repair({ answers: { plakt: "past" }, seed: 4 }, CHAPTER), { answers: { plakt: "past" }, seed: null });
  assert.deepEqual(quiz.repair({ answers: {}, seed: 4 }, MIXED), { answers: {}, seed: 4 });
  assert.deepEqual(quiz.repair({ answers: {}, seed: 1e9 }, MIXED), { answers: {}, seed: null });
});

test("in a mixed set a leading number is the seed, and only its questions count", () => {
  const [first] = asked(MIXED, 7);
  const absent = MIXED.questions.find((one) => !asked(MIXED, 7).includes(one))!;
  assert.deepEqual(quiz.read(`7,${first!.id}.past,${absent.id}.past`, MIXED), {
    state: { answers: { [first!.id]: "past" }, seed: 7 },
    ignored: [`${absent.id}.past`],
  });
  assert.equal(quiz.write({ answers: { [first!.id]: "past" }, seed: 7 }, MIXED), `7,${first!.id}.past`);
  for (const strange of ["0", "10000", "-1", "1e3", "٣"]) assert.deepEqual(quiz.read(strange, MIXED).ignored, [strange]);
});

test("beginning again keeps the set", () => {
  assert.deepEqual(quiz.restart?.({ answers: { x: "y" }, seed: 7 }, MIXED), { answers: {}, seed: 7 });
});

test("a set has one question of each chapter before a second, and the same number gives the same set", () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const set = draw(MIXED.questions, seed);
    assert.equal(new Set(set).size, SET_SIZE);
    assert.deepEqual(set, draw(MIXED.questions, seed));
    for (const round of [set.slice(0, 4), set.slice(4, 8)]) {
      assert.deepEqual(new Set(round.map(({ chapter }) => chapter)), new Set(CHAPTERS));
    }
  }
  const sets = new Set(
    Array.from({ length: 200 }, (_, seed) =>
      draw(MIXED.questions, seed + 1)
        .map(({ id }) => id)
        .join(),
    ),
  );
  assert.equal(sets.size, 200);
});

test("with fewer questions than a set has, all are asked", () => {
  assert.equal(draw(CHAPTER.questions, 3).length, 3);
  assert.deepEqual(draw([], 3), []);
});

test("the numbers are those of Mulberry32, so that a set stays what it is", () => {
  const random = mulberry32(1);
  assert.deepEqual(
    [random(), random(), random()].map((value) => value.toFixed(6)),
    ["0.627074", "0.002736", "0.527447"],
  );
  assert.deepEqual(shuffle(["a", "b", "c", "d"], mulberry32(7)).toSorted(), ["a", "b", "c", "d"]);
});

test("at the end the places to read again are those of what did not fit, each once", () => {
  const state = { answers: { plakken: "past", plakt: "deels", vaak: "past-niet" }, seed: null };
  assert.equal(isAnswered(state, CHAPTER), true);
  assert.deepEqual(
    placesToRead(state, CHAPTER).map(({ href }) => href),
    ["signalen.html#plakt", "signalen.html#vaak"],
  );
  assert.equal(isAnswered({ answers: { plakken: "past" }, seed: null }, CHAPTER), false);
});

test("a chapter has a name for readers", () => {
  assert.equal(chapterName("gesprek-in-de-jgz"), "Gesprek in de JGZ");
});
