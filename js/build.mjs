/** Builds what the browser gets, from these sources into `hechting/static/`. The same sources give the same bytes. */

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const STATIC = "../hechting/static/";

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
  outfile: here(`${STATIC}book.js`),
  format: "iife",
  banner: NOTICE,
  globalName: "hechting",
});
await build({ ...shared, entryPoints: ["src/widgets.ts"], outfile: here(`${STATIC}widgets.js`), format: "esm", banner: NOTICE });
await build({ ...shared, entryPoints: ["src/widgets.css"], outfile: here(`${STATIC}widgets.css`) });

// In Jupyter no page of the book brings the colours along, so they travel with the widgets' own styles.
const tokens = await readFile(here(`${STATIC}tokens.css`), "utf8");
const widgets = await readFile(here(`${STATIC}widgets.css`), "utf8");
await writeFile(here(`${STATIC}widgets-live.css`), tokens + widgets);
