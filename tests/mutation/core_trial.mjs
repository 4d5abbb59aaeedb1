/**
 * Tries changed modules, given one a line as JSON (`file`, `text`), and answers each with a word.
 *
 * No file is touched: the bundler gets the changed text in place of the file. The tests that import the module are bundled into one
 * program, because one start of Node is much quicker than one for each test.
 */

import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const js = join(root, "js");
const { build } = createRequire(join(js, "package.json"))("esbuild");

const folder = mkdtempSync(join(tmpdir(), "changes-"));
process.on("exit", () => rmSync(folder, { recursive: true }));

/** A test of time says something about the machine too. */
const NOT_OF_TIME = "/^(?!time )/";
const MOST_MS = 60_000;

const SHARED = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: ["node20"],
  jsx: "automatic",
  jsxImportSource: "preact",
  write: false,
  absWorkingDir: js,
  logLevel: "silent",
};

/** Tests that put a page in place of the browser change what the others see. */
const tests = readdirSync(join(js, "test")).filter((name) => name.endsWith(".test.ts") && name !== "address_bar.test.ts");

async function readersOf() {
  const { metafile } = await build({ ...SHARED, entryPoints: tests.map((name) => `test/${name}`), outdir: folder, metafile: true });
  const readers = new Map();
  for (const { entryPoint, inputs } of Object.values(metafile.outputs)) {
    for (const input of Object.keys(inputs)) readers.set(input, [...(readers.get(input) ?? []), entryPoint]);
  }
  return readers;
}

async function bundled(entries, changed) {
  const contents = entries.map((entry) => `import "./${entry}";`).join("\n");
  const swap = {
    name: "swap",
    setup(made) {
      made.onLoad({ filter: /\.ts$/ }, ({ path }) => (path === changed?.path ? { contents: changed.text, loader: "ts" } : undefined));
    },
  };
  const { outputFiles } = await build({ ...SHARED, stdin: { contents, resolveDir: js }, plugins: [swap] });
  return outputFiles[0].text;
}

const made = new Map();

/** The program without any change, made once for the same tests. */
async function unchanged(entries) {
  const key = entries.join();
  if (!made.has(key)) made.set(key, await bundled(entries));
  return made.get(key);
}

/** The first failure ends it: what comes after says nothing more. */
function passes(program) {
  const file = join(folder, "program.mjs");
  writeFileSync(file, program);
  const run = spawn(process.execPath, ["--test-reporter", "tap", "--test-name-pattern", NOT_OF_TIME, file], {
    stdio: ["ignore", "pipe", "ignore"],
    timeout: MOST_MS,
  });
  createInterface({ input: run.stdout }).on("line", (line) => {
    if (line.startsWith("not ok")) run.kill();
  });
  return new Promise((done) => {
    run.on("close", (status) => done(status === 0));
  });
}

async function fate({ file, text }) {
  const path = resolve(root, file);
  const entries = readers.get(file.replace(/^js\//, ""));
  if (!entries) return "unreached";
  try {
    const program = await bundled(entries, { path, text });
    if (program === (await unchanged(entries))) return "invalid";
    return (await passes(program)) ? "survived" : "killed";
  } catch {
    return "invalid";
  }
}

const readers = await readersOf();
console.log((await passes(await bundled(tests.map((name) => `test/${name}`)))) ? "ready" : "failing");
for await (const line of createInterface({ input: process.stdin })) console.log(await fate(JSON.parse(line)));
