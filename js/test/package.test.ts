/** A page in a package: where its links lead, and what it tells the environment around it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { factsOf } from "../src/package/facts";
import { ledTo } from "../src/package/links";
import { readSteps, written } from "../src/package/report";
import { runtimeAbove } from "../src/package/runtime";

const ALONE = { home: "", page: "signalen" };
const KNOWN = { home: "https://boek.example/notebooks/signalen.html", page: "signalen" };

test("a link leads to the same page, to the public book, or nowhere", () => {
  assert.equal(ledTo("signalen.html#plek", ALONE), "#plek");
  assert.equal(ledTo("#plek", ALONE), "#plek");
  assert.equal(ledTo("tel:112", ALONE), "tel:112");
  assert.equal(ledTo("https://www.nji.nl/", ALONE), "https://www.nji.nl/");
  assert.equal(ledTo("wat-werkt.html#x", ALONE), null);
  assert.equal(ledTo("wat-werkt.html?klas#x", KNOWN), "https://boek.example/notebooks/wat-werkt.html?klas#x");
  assert.equal(ledTo("../book/over.html", KNOWN), "https://boek.example/book/over.html");
});

test("the facts are read from the page's attributes", () => {
  assert.deepEqual(factsOf({ steps: "een twee", scorm: "1.2", page: "p" }), {
    home: "",
    page: "p",
    steps: ["een", "twee"],
    version: "1.2",
    grades: false,
  });
  assert.equal(factsOf({ scorm: "9" }).version, "");
  assert.equal(factsOf({ grades: "" }).grades, true);
});

test("steps are kept in the order of the page, and what it does not have is left out", () => {
  assert.equal(written(new Set(["twee", "een"]), ["een", "twee", "drie"]), "een twee");
  assert.deepEqual([...readSteps("twee weg", ["een", "twee"])], ["twee"]);
  assert.deepEqual([...readSteps("", ["een"])], []);
});

function frames(api: object | null, name: string, isClosed = false): Window {
  const outer = { opener: null } as Record<string, unknown>;
  outer.parent = outer;
  outer.top = outer;
  if (isClosed)
    Object.defineProperty(outer, name, {
      get: () => {
        throw new Error("closed");
      },
    });
  else if (api) outer[name] = api;
  const inner = { parent: outer, top: outer, opener: null };
  return { parent: inner, top: outer, opener: null } as unknown as Window;
}

test("the environment is found up the frames, in the names of its version", () => {
  const calls: string[][] = [];
  const note =
    (name: string, answer = "true") =>
    (...given: string[]) => {
      calls.push([name, ...given]);
      return answer;
    };
  const api = {
    LMSInitialize: note("LMSInitialize"),
    LMSGetValue: note("LMSGetValue", "een"),
    LMSSetValue: note("LMSSetValue"),
    LMSCommit: note("LMSCommit"),
    LMSFinish: note("LMSFinish"),
  };
  const runtime = runtimeAbove(frames(api, "API"), "1.2");
  assert.equal(runtime?.read("steps"), "een");
  runtime?.write("status", "completed");
  runtime?.end();
  assert.deepEqual(calls, [
    ["LMSInitialize", ""],
    ["LMSGetValue", "cmi.suspend_data"],
    ["LMSSetValue", "cmi.core.lesson_status", "completed"],
    ["LMSSetValue", "cmi.core.exit", "suspend"],
    ["LMSCommit", ""],
    ["LMSFinish", ""],
  ]);
});

test("without an environment, in a closed frame, or with one that refuses, there is none", () => {
  assert.equal(runtimeAbove(frames(null, "API"), "1.2"), null);
  assert.equal(runtimeAbove(frames(null, "API_1484_11", true), "2004"), null);
  assert.equal(runtimeAbove(frames({ Initialize: () => "false" }, "API_1484_11"), "2004"), null);
});
