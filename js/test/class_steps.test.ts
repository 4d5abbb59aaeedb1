import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClassStep } from "../src/classroom/session";
import type { DecisionPath, Network, ShownEvidenceMap, ShownOfferScan, ShownSharedChoice } from "../src/contract";
import { steps as pathSteps } from "../src/decision_path/steps";
import { startState as mapStart } from "../src/evidence_map/state";
import { steps as mapSteps } from "../src/evidence_map/steps";
import { start as netStart } from "../src/network/people";
import { steps as netSteps } from "../src/network/steps";
import { startState as scanStart } from "../src/offer_scan/state";
import { steps as scanSteps } from "../src/offer_scan/steps";
import { startState as sheetStart } from "../src/shared_choice/state";
import { steps as sheetSteps } from "../src/shared_choice/steps";

const ids = (steps: readonly ClassStep[]) => steps.map(({ id }) => id);

const asIs = <T>(things: readonly T[]) => things;

/** The steps of an engine, and how to choose in them. */
function shown<C, S>(
  content: C,
  start: S,
  stepsOf: (props: { content: C; state: S; change: (state: S) => void; inOrder: typeof asIs }) => ClassStep[],
) {
  let state = start;
  const steps = () => stepsOf({ content, state, change: (next) => (state = next), inOrder: asIs });
  const choose = (step: string, id: string) =>
    steps()
      .find((one) => one.id === step)!
      .choose(id);
  return { steps, choose, state: () => state };
}

const fork = (id: string, ...branches: [string, string][]) => ({
  id,
  text: `${id}?`,
  who: "jij",
  help: null,
  signs: ["kijk"],
  branches: branches.map(([one, to]) => ({ id: one, text: one, to })),
});

const leaf = (id: string, goes_on: string | null = null) => ({
  id,
  kind: "gevaar",
  title: `Uitkomst ${id}`,
  text: "Daarom.",
  tasks: [{ who: "Jij", does: "Je belt." }],
  not_to: ["Niet wachten."],
  links: [
    { text: "Bel 112", href: "tel:112" },
    { text: "Lees", href: "lees.html" },
  ],
  goes_on,
});

const PATH = {
  forks: [fork("gevaar", ["ja", "bel"], ["nee", "verder"]), fork("verder", ["a", "eerst"], ["b", "klaar"]), fork("later", ["c", "klaar"])],
  leaves: [leaf("bel"), leaf("eerst", "later"), leaf("klaar")],
  always: [{ text: "Praat met ouders.", sources: [] }],
} as unknown as DecisionPath;

test("a decision path asks one question at a time and tells where an answer leads", () => {
  const path = shown(PATH, { choices: [] as string[] }, pathSteps);
  assert.deepEqual(ids(path.steps()), ["gevaar"]);
  assert.deepEqual(
    path.steps()[0]!.options.map(({ told }) => told[0]),
    ["Uitkomst bel", "naar vraag 2"],
  );
  path.choose("gevaar", "ja");
  assert.deepEqual(ids(path.steps()), ["gevaar", "bel", "altijd"]);
  const end = path.steps()[1]!;
  assert.ok(end.lead.includes("Bel 112") && end.lead.includes("Jij: Je belt.") && end.lead.includes("Niet wachten."));
  assert.ok(!end.lead.includes("Lees"));
});

test("another answer at an earlier question begins the way anew from there, past a leaf that goes on", () => {
  const path = shown(PATH, { choices: ["gevaar.nee", "verder.a", "later.c"] }, pathSteps);
  assert.deepEqual(ids(path.steps()), ["gevaar", "verder", "eerst", "later", "klaar", "altijd"]);
  path.choose("verder", "b");
  assert.deepEqual(path.state().choices, ["gevaar.nee", "verder.b"]);
  assert.deepEqual(ids(path.steps()), ["gevaar", "verder", "klaar", "altijd"]);
});

const SHEET = {
  rows: [{ id: "wat", text: "Wat is het?" }],
  options: ["a", "b", "c", "d", "e"].map((id) => ({ id, name: id.toUpperCase(), answers: { wat: [`dit is ${id}`] } })),
  always: [{ id: "wachten", name: "Wachten", answers: { wat: "afwachten" } }],
  parents_ask: [{ question: "Helpt het?", answer: "Soms." }],
  matters: ["Tijd"],
} as unknown as ShownSharedChoice;

test("a sheet shows its questions once two kinds of help are chosen, and holds no more than four", () => {
  const sheet = shown(SHEET, sheetStart(), sheetSteps);
  sheet.choose("kies", "a");
  assert.deepEqual(ids(sheet.steps()), ["kies"]);
  for (const id of ["b", "c", "d", "e"]) sheet.choose("kies", id);
  assert.deepEqual(sheet.state().options, ["a", "b", "c", "d"]);
  sheet.choose("kies", "c");
  assert.deepEqual(ids(sheet.steps()), ["kies", "wat", "ouders-0", "belangrijk"]);
  assert.deepEqual(sheet.steps()[1]!.lead, ["A: dit is a", "B: dit is b", "D: dit is d", "Wachten: afwachten"]);
});

const axis = (id: string, ...values: string[]) => ({ id, label: id, values: values.map((one) => ({ id: one, label: one, query: "" })) });

const MAP = {
  limits: "Geen bewijs is geen bewijs van niets.",
  axes: [
    axis("werkt-via", "video", "gesprek"),
    axis("doelgroep", "vaders"),
    axis("uitkomst", "hechting", "gedrag"),
    axis("leeftijd", "baby"),
    axis("zwaarte", "licht"),
  ],
  results: [
    {
      study: "A",
      direction: "beter",
      sure: "matig",
      outcome: "gedrag",
      design: "gerandomiseerd",
      people: [],
      measured: [],
      remarks: [],
      places: { "werkt-via": ["video"], uitkomst: ["gedrag"] },
    },
  ],
  offered: [{ id: "x", name: "Hulp X", places: { doelgroep: ["vaders"], leeftijd: ["baby"], zwaarte: ["licht"] } }],
} as unknown as ShownEvidenceMap;

test("a row of the map opens at its fullest column, and what stands there is read after it", () => {
  const map = shown(MAP, mapStart(), mapSteps);
  assert.deepEqual(ids(map.steps()), ["kaart", "rijen", "kolommen", "rij"]);
  assert.ok(map.steps().every(({ chosen, preset }) => chosen.length === 0 || preset));
  map.choose("rij", "video");
  assert.deepEqual(map.state().cell, ["video", "gedrag"]);
  assert.deepEqual(ids(map.steps()), ["kaart", "rijen", "kolommen", "rij", "kolom", "vak", "grens"]);
  assert.match(map.steps()[5]!.lead.join(" "), /gedrag: beter. A. Hoe zeker/);
  map.choose("kolom", "hechting");
  assert.deepEqual(map.steps()[5]!.lead, ["niet onderzocht."]);
});

test("the offer has a severity in place of outcomes, and shows names", () => {
  const map = shown(MAP, mapStart(), mapSteps);
  map.choose("kaart", "aanbod");
  assert.deepEqual(ids(map.steps()).slice(0, 4), ["kaart", "rijen", "zwaarte", "rij"]);
  map.choose("rij", "vaders");
  assert.deepEqual(map.steps()[5]!.lead, ["Hulp X"]);
  map.choose("zwaarte", "licht");
  assert.equal(map.state().level, "licht");
});

const option = (id: string, leeftijd: string[]) => ({
  id,
  name: `Hulp ${id}`,
  short: id,
  names: [id],
  places: { doelgroep: ["vaders"], leeftijd, zwaarte: ["licht"] },
  formats: [],
  rank: 1,
  date: "2099-01-01",
  older_than_5_years: false,
  recognition: "erkend",
  is_here: true,
  is_short_training: null,
  cost_per_family: null,
});

const SCAN = {
  intro: "Eerst denken.\n\nDan kijken.",
  limits: "Op papier.",
  questions: ["En dan?"],
  rows: axis("doelgroep", "vaders", "zwangeren", "niet-uitgesplitst"),
  columns: axis("leeftijd", "zwangerschap", "baby", "niet-uitgesplitst"),
  levels: axis("zwaarte", "licht"),
  bands: [],
  formats: [],
  options: [option("a", ["baby"]), option("b", ["baby"])],
  warned: [],
  nowhere: [["vaders", "zwangerschap"]],
} as unknown as ShownOfferScan;

test("the scan asks for a group, then what there is for it, and tells per age what stands there", () => {
  const scan = shown(SCAN, scanStart(), scanSteps);
  assert.deepEqual(ids(scan.steps()), ["vooraf", "groep", "regel", "grens", "vragen"]);
  scan.choose("groep", "vaders");
  assert.deepEqual(scan.state().cell, ["vaders", "baby"], "the first age at which this group has a cell");
  const step = (id: string) => scan.steps().find((one) => one.id === id)!;
  assert.match(step("leeftijd").options[0]!.told.join(), /^Ontbreekt\./);
  assert.match(step("combinaties").lead.join(), /^Combinatie 1: a\./);
  scan.choose("aanbod", "a");
  scan.choose("aanbod", "b");
  assert.deepEqual(step("aanbod").chosen, ["a", "b"]);
  assert.match(step("leeftijd").options[0]!.told.join(), /^Gedekt\./);
  assert.match(step("vak").heading, /gedekt/);
  assert.ok(!ids(scan.steps()).includes("combinaties"));
  scan.choose("aanbod", "a");
  assert.deepEqual(
    scan.state().offers.map(({ handbook }) => handbook),
    ["b"],
  );
});

const NET = {
  child: "Sam",
  people: ["mama", "oma"],
  moments: [
    { id: "ziek", label: "bij ziekte", question: "Wie?", why: "Haven." },
    { id: "spel", label: "bij het spelen", question: "Wie?", why: "Basis." },
  ],
  conclusion: "Samen.",
  limits: "Niets.",
} as unknown as Network;

test("a class puts people around a child, and says of each moment who is there before it hears why", () => {
  const net = shown(NET, { people: [...netStart().people, { name: "Bo", at: [] }] }, netSteps);
  const step = (id: string) => net.steps().find((one) => one.id === id)!;
  assert.deepEqual(
    step("mensen").options.map(({ id }) => id),
    ["mama", "oma", "Bo"],
  );
  net.choose("mensen", "oma");
  net.choose("ziek", "oma");
  assert.deepEqual([step("ziek").chosen, step("ziek").known, step("spel").chosen], [["oma"], ["Haven."], []]);
  net.choose("mensen", "oma");
  assert.deepEqual(
    step("ziek").options.map(({ id }) => id),
    ["Bo"],
  );
  assert.deepEqual(ids(net.steps()), ["mensen", "ziek", "spel", "besluit"]);
});
