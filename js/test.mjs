/**
 * Bundles the unit tests and runs them with Node's own test runner. With `--forms` it runs `test/forms.tsx` instead, which tells
 * a test of Python's side what the widgets show, and with `--scan` `test/scan.ts`, which tells how a town's offer is judged.
 */

import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const TOLD = { "--forms": "forms.tsx", "--scan": "scan.ts" };
const told = Object.keys(TOLD).find((one) => process.argv.includes(one));
const tests = readdirSync(here("test")).filter((name) => name.endsWith(".test.ts"));
const outdir = here(told ? `build/${told.slice(2)}` : "build/test");

await build({
  entryPoints: (told ? [TOLD[told]] : tests).map((name) => `test/${name}`),
  outdir,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: ["node20"],
  jsx: "automatic",
  jsxImportSource: "preact",
  sourcemap: "inline",
  logLevel: "warning",
  absWorkingDir: here("."),
});
const files = readdirSync(outdir).map((name) => join(outdir, name));
const how = told ? [] : ["--test"];
const { status } = spawnSync(process.execPath, ["--enable-source-maps", ...how, ...files], { stdio: "inherit" });
process.exit(status ?? 1);
