/**
 * Builds what the browser gets, from these sources into `hechting/static/`. The same sources give the same bytes.
 * With `--check` it builds elsewhere, and fails when a committed file differs.
 */

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const STATIC = here("../hechting/static");
const isCheck = process.argv.includes("--check");
const target = isCheck ? await mkdtemp(join(tmpdir(), "hechting-")) : STATIC;

// A licence asks that its notice travels along.
const NOTICE = { js: "/* Contains Preact (MIT License), copyright 2015-present Jason Miller. */" };

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
};

await build({
  ...shared,
  entryPoints: ["src/book.ts"],
  outfile: join(target, "book.js"),
  format: "iife",
  banner: NOTICE,
  globalName: "hechting",
});
await build({ ...shared, entryPoints: ["src/widgets.ts"], outfile: join(target, "widgets.js"), format: "esm", banner: NOTICE });
await build({ ...shared, entryPoints: ["src/widgets.css"], outfile: join(target, "widgets.css") });

// In Jupyter no page of the book brings the colours along, so they travel with the widgets' own styles.
const tokens = await readFile(join(STATIC, "tokens.css"), "utf8");
const widgets = await readFile(join(target, "widgets.css"), "utf8");
await writeFile(join(target, "widgets-live.css"), tokens + widgets);

if (isCheck) {
  const names = ["book.js", "widgets.js", "widgets.css", "widgets-live.css"];
  const same = await Promise.all(names.map(async (name) => (await readFile(join(target, name))).equals(await readFile(join(STATIC, name)))));
  const stale = names.filter((_, place) => !same[place]);
  await rm(target, { recursive: true });
  if (stale.length > 0) {
    console.error(`Stale in hechting/static/: ${stale.join(", ")}. Run "make js" and commit the result.`);
    process.exit(1);
  }
}
