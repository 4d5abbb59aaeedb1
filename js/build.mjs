/**
 * Builds what the browser gets, from these sources into `hechting/static/built/`. The same sources give the same bytes.
 * With `--check` it builds elsewhere, and fails when a committed file differs.
 */

import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { buildParts } from "./parts.mjs";
import { wordsApart } from "./words_apart.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const STATIC = here("../hechting/static");
const BUILT = join(STATIC, "built");
const isCheck = process.argv.includes("--check");
const target = isCheck ? await mkdtemp(join(tmpdir(), "hechting-")) : BUILT;

// The script of an engine that is no more goes.
if (!isCheck) await rm(join(BUILT, "engines"), { recursive: true, force: true });

// A licence asks that its notice travels along.
const NOTICE = { js: "/* Contains Preact (MIT License), copyright 2015-present Jason Miller. */" };

const CLASS_NOTICE = { js: "/* Contains lean-qr (MIT License), copyright 2021-2025 David Evans. */" };

const LIVE_NOTICE = { js: `${NOTICE.js} ${CLASS_NOTICE.js}` };

const SEARCH_NOTICE = {
  js: "/* Contains MiniSearch (MIT License), copyright 2022 Luca Ongaro, and @orama/stemmers (Apache License 2.0), copyright OramaSearch Inc. */",
};

const shared = {
  bundle: true,
  minify: true,
  charset: "utf8",
  target: ["es2022"],
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "none",
  logLevel: "warning",
  absWorkingDir: here("."),
  plugins: [
    // A style sheet that a script imports travels inside it.
    { name: "css as text", setup: (on) => on.onLoad({ filter: /\.css$/ }, cssAsText) },
    wordsApart,
  ],
};

/** Folders whose scripts are loaded when somebody asks for them. */
const LOADED_LATER = ["src/classroom", "src/explorer/later"];

async function cssAsText({ path }) {
  const isAsked = LOADED_LATER.some((folder) => path.startsWith(here(folder)));
  return isAsked
    ? { contents: (await transform(await readFile(path, "utf8"), { loader: "css", minify: true })).code, loader: "text" }
    : null;
}

const { lists } = JSON.parse(await readFile(here("contract.json"), "utf8"));
const ENGINES = [...lists.ENGINES, "chart", "practice"];
const notices = { "book.js": NOTICE, "engines/class.js": CLASS_NOTICE };
await buildParts(ENGINES, [{ name: "class", module: "classroom/classroom" }], shared, notices, target);
await build({ ...shared, entryPoints: ["src/widgets.ts"], outfile: join(target, "widgets.js"), format: "esm", banner: LIVE_NOTICE });
await build({ ...shared, entryPoints: ["src/live/stub.ts"], outfile: join(target, "live-stub.js"), format: "esm" });
await build({ ...shared, entryPoints: ["src/widgets.css", "src/first.css"], outdir: target });

// The style sheets that `widgets.css` does not import: the explorer's page, for which readers wait longest, has none of these engines.
const imported = await readFile(here("src/widgets.css"), "utf8");
const apart = ENGINES.filter((name) => existsSync(here(`src/${name}/${name}.css`)) && !imported.includes(`/${name}.css`));
await build({ ...shared, entryPoints: apart.map((name) => ({ in: `src/${name}/${name}.css`, out: `engines/${name}` })), outdir: target });

await build({
  ...shared,
  entryPoints: ["src/search.ts"],
  outfile: join(target, "search.js"),
  format: "iife",
  banner: SEARCH_NOTICE,
  globalName: "hechtingSearch",
});
await build({ ...shared, entryPoints: ["src/package.ts"], outfile: join(target, "package.js"), format: "iife" });
await build({ ...shared, entryPoints: ["src/search_frame.ts"], outfile: join(target, "search-frame.js"), format: "iife" });

// In Jupyter no page of the book brings the colours along, so they travel with the widgets' own styles.
const tokens = await readFile(join(STATIC, "src", "tokens.css"), "utf8");
const styles = await Promise.all(
  [...apart.map((name) => `engines/${name}.css`), "widgets.css"].map((name) => readFile(join(target, name), "utf8")),
);
const later = (await cssAsText({ path: here("src/explorer/later/later.css") })).contents;
await writeFile(join(target, "widgets-live.css"), tokens + styles.join("") + later);

if (isCheck) {
  const [made, committed] = await Promise.all([filesIn(target), filesIn(BUILT)]);
  const names = [...new Set([...made.keys(), ...committed.keys()])].sort();
  const stale = names.filter((name) => made.get(name) !== committed.get(name));
  await rm(target, { recursive: true });
  if (stale.length > 0) {
    console.error(`Stale in hechting/static/built/: ${stale.join(", ")}. Run "make js" and commit the result.`);
    process.exit(1);
  }
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.map(async (path) => [relative(folder, path), await readFile(path, "utf8")])));
}
