/** The search on a book of a few places: what a reader means is found, and in which order. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, queryIn, takeMarks } from "../src/site_search/address";
import type { IndexData, Kind, Row } from "../src/site_search/data";
import { Dutch, separated, soundOf, wordsOf } from "../src/site_search/dutch";
import { Finder } from "../src/site_search/finder";
import { grouped } from "../src/site_search/groups";
import { basesOf } from "../src/site_search/inflections";
import { steps } from "../src/site_search/nearness";
import { markedWords, snippetOf } from "../src/site_search/snippet";

const KINDS: Kind[] = ["pagina", "deel", "ouders", "begrip", "casus", "interventie"];

function row(page: number, anchor: string, kind: Kind, title: string, text: string, also: string[] = [], typed: string[] = []): Row {
  return [page, anchor, KINDS.indexOf(kind), title, text, [], also, typed];
}

const BOOK: IndexData = {
  pages: [
    ["book/vragen.html", "Vragen van ouders"],
    ["notebooks/hulp.html", "Hulp voor ouders"],
    ["notebooks/casussen.html", "Casussen"],
  ],
  kinds: KINDS,
  hits: [
    row(0, "verwennen", "ouders", "Kan ik mijn baby verwennen?", "Nee. Met troosten kun je een baby niet verwennen. Elke dag is anders."),
    row(
      0,
      "opvang",
      "ouders",
      "Is de kinderopvang slecht voor de hechting?",
      "Op de opvang zorgt een vaste leidster. Een groep met kinderen speelt.",
    ),
    row(0, "geweld", "ouders", "Er is geweld bij ons thuis. Wat kan ik doen?", "Bel Veilig Thuis. Iemand slaat of schreeuwt."),
    row(1, "bellen", "deel", "Waar je terechtkunt", "Bel 112 of 0800-2000. Een getal als 0,33 of 90.000 telt ook."),
    row(1, "schulden", "deel", "Als er schulden zijn", "Schulden geven stress. Hulp kan daarover gaan."),
    row(
      2,
      "slaat",
      "casus",
      "Iemand slaat",
      "Een kind vertelt dat iemand slaat. Slaat hij vaak? De film heet video en training. Een video, een training.",
    ),
    row(2, "vipp", "interventie", "VIPP-SD", "Een begeleider filmt.", ["videofeedback"]),
    row(2, "scenes", "deel", "Twee scènes", "Een kind huilt. Huilen mag. Het is onze schuld niet, en schuld helpt niemand."),
  ],
  synonyms: [
    ["kinderopvang", "opvang", "crèche"],
    ["schulden", "geldproblemen"],
  ],
  onlyFrom: [["ADHD", "druk kind"]],
  notStemmed: ["schulden"],
  stopWords: ["ik", "mijn", "wat", "kan", "een", "de", "is", "het", "als", "er", "doen", "niet", "voor", "je"],
  dangers: [
    {
      words: ["mishandel*", "slaat", "geslagen", "bang voor", "ben voor hem", "niet meer leven"],
      say: "Bel iemand.",
      call: [["Alarmnummer", "112", "tel:112", "nu"]],
      places: ["book/vragen.html#geweld"],
    },
  ],
};

const finder = new Finder(BOOK);
const anchors = (query: string, typing = false) => finder.find(query, { typing }).hits.map(({ place }) => place.anchor);

test("words are folded, hyphens join, numbers stay whole", () => {
  const forms = (text: string) => wordsOf(text).map(({ forms }) => forms);
  assert.deepEqual(forms("VIPP-SD bij baby's"), [["vippsd", "vipp", "sd"], ["bij"], ["baby"]]);
  assert.deepEqual(forms("scènes"), forms("scènes".normalize("NFD").normalize("NFC")));
  assert.deepEqual(forms("0800-2000 0,33 0.33 90.000"), [["08002000", "0800", "2000"], ["0,33"], ["0,33"], ["90000"]]);
});

test("a verb's t goes when the book has the verb, a compound comes apart by the words of the book", () => {
  const dutch = new Dutch(
    [],
    new Map([
      ["huilen", 3],
      ["video", 2],
      ["training", 2],
      ["kort", 1],
    ]),
  );
  assert.equal(dutch.stem("huilt"), dutch.stem("huilen"));
  assert.equal(dutch.stem("kort"), "kort");
  assert.deepEqual(dutch.partsOf("videotraining"), ["video", "training"]);
  assert.deepEqual(dutch.partsOf("kortverband"), []);
});

test("two swapped letters are one error", () => {
  assert.equal(steps("bolwby", "bowlby", 2), 1);
  assert.equal(steps("onvelig", "onveilig", 2), 1);
  assert.ok(steps("huilen", "slapen", 2) > 2);
});

test("a question in full finds its answer first", () => {
  assert.equal(anchors("Kan ik mijn baby verwennen?")[0], "verwennen");
  assert.equal(anchors("verwen je een baby als je hem oppakt")[0], "verwennen");
});

test("of a question with nothing but stop words the words count after all", () => {
  assert.equal(anchors("wat kan ik doen")[0], "geweld");
});

test("synonyms, diacritics, hyphens, digits, compounds and errors lead there", () => {
  for (const [query, anchor] of [
    ["creche", "opvang"],
    ["geldproblemen", "schulden"],
    ["vippsd", "vipp"],
    ["scenes", "scenes"],
    ["08002000", "bellen"],
    ["0,33", "bellen"],
    ["kinderopvanf", "opvang"],
    ["verwnenen", "verwennen"],
  ] as const)
    assert.equal(anchors(query)[0], anchor, query);
});

test("a word that is kept whole is not mistaken for its stem", () => {
  assert.equal(anchors("schulden")[0], "schulden");
  assert.ok(!anchors("schulden").includes("scenes"));
});

test("letters inside a word find nothing", () => {
  assert.deepEqual(anchors("wel"), []);
});

test("while typing the last word may be unfinished", () => {
  assert.equal(anchors("baby verw", true)[0], "verwennen");
});

test("danger is seen in inflections and with an error, and its place for parents comes before a case", () => {
  for (const query of ["slaat", "mijn man slaat mij", "mishandeld", "mishandelt", "mishandleing", "ik ben bang voor hem"]) {
    const found = finder.find(query);
    assert.ok(found.danger, query);
    assert.equal(found.hits[0]?.place.anchor, "geweld", query);
  }
  for (const query of ["bang ben ik voor hem", "wil niet echt meer leven"]) assert.ok(finder.find(query).danger, query);
  for (const query of ["staat", "bang", "verwennen", "niet meer", "bang van voor", "meer niet leven"])
    assert.equal(finder.find(query).danger, undefined, query);
});

test("of words of danger with a stroke between them one must stand there, each with its own ending", () => {
  const dangers = [{ ...BOOK.dangers[0]!, words: ["kind/baby knijp*/geduwd", "wil dood"] }];
  const book = new Finder({ ...BOOK, dangers });
  for (const query of ["kind geduwd", "mijn baby geduwd", "baby knijpen", "ik wil dood"]) assert.ok(book.find(query).danger, query);
  for (const query of ["kind baby", "geduwd kind", "kind wil"]) assert.equal(book.find(query).danger, undefined, query);
});

test("danger is seen as a part of a longer word", () => {
  const hits = [...BOOK.hits, row(1, "x", "deel", "Partner", "Een partner geslagen, een ander geslagen.")];
  const book = new Finder({ ...BOOK, hits });
  assert.ok(book.find("partnergeslagen").danger);
  assert.equal(book.find("partnerhulp").danger, undefined);
});

test("words that sound alike are one word", () => {
  for (const [spelt, meant] of [
    ["consultatieburo", "consultatiebureau"],
    ["vermeiden", "vermijden"],
    ["gewelt", "geweld"],
    ["blouwe", "blauwe"],
    ["psichose", "psychose"],
  ] as const)
    assert.equal(soundOf(spelt), soundOf(meant), spelt);
  for (const [one, other] of [
    ["baby", "bad"],
    ["moeder", "moe"],
    ["cent", "kent"],
  ] as const)
    assert.notEqual(soundOf(one), soundOf(other));
});

test("a verb that a sentence takes apart is found as one word", () => {
  assert.deepEqual(separated(wordsOf("mij af")), ["af"]);
  const apart = new Finder({ ...BOOK, hits: [row(0, "x", "ouders", "Als een kind je afwijst", "Afwijzen doet pijn."), ...BOOK.hits] });
  assert.equal(apart.find("mijn kind wijst mij af").hits[0]?.place.anchor, "x");
});

test("what is small, what are more and what has been done lead to the word itself", () => {
  assert.ok(basesOf("dochtertje").includes("dochter"));
  assert.ok(basesOf("filmpjes").includes("film"));
  assert.ok(basesOf("mamas").includes("mama"));
  assert.ok(basesOf("aangeraakt").includes("aanraak"));
  assert.ok(basesOf("geslapen").includes("slapen"));
  assert.deepEqual(basesOf("baby"), []);
  assert.equal(anchors("een groepje")[0], "opvang");
  assert.equal(anchors("gehuild")[0], "scenes");
});

test("a phrase that readers type leads to its place when it stands whole in a query, also one of stop words", () => {
  const hits = [
    ...BOOK.hits,
    row(1, "jeugd", "ouders", "Je eigen jeugd", "Het is geen lot.", [], ["mijn moeder was er nooit", "film zien"]),
  ];
  const typed = new Finder({ ...BOOK, hits: [...hits, row(2, "moeder", "ouders", "Is de moeder anders?", "Een moeder. De moeder.")] });
  const first = (query: string) => typed.find(query).hits[0]?.place.anchor;
  assert.equal(first("moeder was er nooit voor mij"), "jeugd");
  assert.equal(first("moeder"), "moeder");
  assert.equal(first("wie mag de film zien"), "jeugd");
});

test("a phrase leads to a place that no word of the query finds, and to an intervention, of which other names do not", () => {
  const named = row(2, "stap", "interventie", "Stap", "Een begeleider komt thuis.", ["ouders met een zorg"], ["iemand elke week"]);
  const typed = new Finder({
    ...BOOK,
    hits: [...BOOK.hits, row(1, "later", "deel", "Later", "Groot.", [], ["wat als ik er niet ben"]), named],
  });
  assert.equal(typed.find("wat als ik er niet ben").hits[0]?.place.anchor, "later");
  const standing = (query: string) => typed.find(query).hits.find(({ place }) => place.anchor === "stap")?.score ?? 0;
  assert.ok(standing("iemand elke week") > standing("zorg ouders"));
});

test("a word in more or in small means the same as the word", () => {
  assert.equal(anchors("crèches")[0], "opvang");
  assert.equal(anchors("kinderopvangetje")[0], "opvang");
});

test("of a word that leads nowhere, its end says what it is", () => {
  assert.equal(anchors("praktijktraining")[0], "slaat");
  assert.deepEqual(new Dutch([], new Map([["training", 2]])).endOf("praktijktraining"), ["training"]);
  assert.deepEqual(new Dutch([], new Map([["training", 1]])).endOf("praktijktraining"), []);
});

test("a word that the book does not have says no more than the words that it leads to", () => {
  const hits = [..."abcdefgh"].map((name) => row(0, name, "deel", `Plek ${name}`, "Hier speelt een kind."));
  const book = new Finder({ ...BOOK, hits: [...hits, ...BOOK.hits], synonyms: [["kind", "ukkie"]] });
  assert.equal(book.find("ukkie verwennen").hits[0]?.place.anchor, "verwennen");
});

test("the first hits stand in different sections", () => {
  const text = "Over wiegen en zingen.";
  const hits = [..."abc"].map((name) => row(1, name, "deel", "Wiegen en zingen", text));
  const other = row(2, "elders", "deel", "Lopen of wiegen", text);
  const found = new Finder({ ...BOOK, hits: [...hits, other, ...BOOK.hits] }).find("wiegen").hits.map(({ place }) => place.anchor);
  assert.ok(found.indexOf("elders") < 3, found.join());
});

test("nothing found offers the nearest words", () => {
  const found = finder.find("leisdterr");
  assert.ok(found.hits.length > 0 || found.nearest.includes("leidster"), JSON.stringify(found.nearest));
  assert.deepEqual(finder.find("xqzzq").hits, []);
});

test("the snippet is the sentence with the words, which are marked", () => {
  const hit = finder.find("leidster opvang").hits[0]!;
  const snippet = snippetOf(hit, finder);
  assert.equal(snippet.map(({ text }) => text).join(""), "Op de opvang zorgt een vaste leidster.");
  assert.deepEqual(
    snippet.filter(({ isMarked }) => isMarked).map(({ text }) => text),
    ["opvang", "leidster"],
  );
  assert.deepEqual(markedWords(hit, finder), ["kinderopvang", "opvang", "leidster"]);
});

test("the first three hits stand there however far they are behind, and what is far behind them does not", () => {
  const { hits } = finder.find("kind slaat hulp");
  const scored = hits.slice(0, 4).map((hit, rank) => ({ ...hit, score: rank === 0 ? 100 : 1 }));
  const shown = grouped(scored).flatMap(({ hits, folded }) => [...hits, ...folded]);
  assert.deepEqual(new Set(shown), new Set(scored.slice(0, 3)));
});

test("a page stands once, where its best hit ranks", () => {
  const hits = finder.find("kind slaat hulp").hits;
  const groups = grouped(hits);
  assert.equal(new Set(groups.map(({ address }) => address)).size, groups.length);
  assert.equal(groups[0]?.hits[0], hits[0]);
  const shown = groups.flatMap((group) => group.hits);
  assert.deepEqual(
    shown,
    [...shown].sort((a, b) => hits.indexOf(a) - hits.indexOf(b)),
  );
});

test("the words to mark go in and come out of an address, and nothing else does", () => {
  const address = addressOf({ address: "book/vragen.html", anchor: "opvang" }, "../", ["opvang", "crèche"]);
  assert.equal(address, "../book/vragen.html?markeer=opvang+cr%C3%A8che#opvang");
  const taken = takeMarks(`https://book.example/a/b.html?zoek=x%20y&markeer=opvang+cr%C3%A8che&sessies-max=5#opvang`);
  assert.deepEqual(taken, { words: ["opvang", "crèche"], rest: "/a/b.html?zoek=x%20y&sessies-max=5#opvang" });
  assert.deepEqual(takeMarks("https://book.example/a.html?markeer=#x").words, []);
});

test("a query from an address is cut and cleaned", () => {
  assert.equal(queryIn("?q=++een%0Avraag++"), "een vraag");
  assert.equal(queryIn(`?q=${"a".repeat(5000)}`).length, 200);
  assert.equal(queryIn("?zoek=x"), "");
});
