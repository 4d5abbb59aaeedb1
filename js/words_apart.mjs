/**
 * Gives each script the groups of words that it uses, and no other. The sources import all words from the contract as `UI`; here each
 * `UI.group` becomes an import of the file of that group, because esbuild divides files over scripts, not what is in them.
 */

import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";

/** The import of words, among others, from the contract. */
const IMPORT = /^import \{([^}]*?)\bUI\b,?([^}]*)\} from "(.*)contract";$/m;

const GROUP = /\bUI\.(\w+)/g;

export const wordsApart = {
  name: "words apart",
  setup(on) {
    // Whoever uses no words must not get them with the contract.
    on.onResolve({ filter: /\/ui$/ }, ({ path, resolveDir }) =>
      basename(join(resolveDir, path, "..")) === "src" ? { path: join(resolveDir, path, "index.ts"), sideEffects: false } : null,
    );
    on.onResolve({ filter: /^\.\/\w+$/ }, ({ path, resolveDir }) =>
      basename(resolveDir) === "ui" ? { path: join(resolveDir, `${path}.ts`), sideEffects: false } : null,
    );
    on.onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, async ({ path }) => ({
      contents: apart(await readFile(path, "utf8")),
      loader: path.endsWith("x") ? "tsx" : "ts",
    }));
  },
};

/** A source that imports its groups of words one by one. */
function apart(text) {
  const groups = [...new Set([...text.matchAll(GROUP)].map(([, group]) => group))];
  const imports = groups.map((group) => `import { ${group} as UI_${group} } from "$3ui/${group}";`).join(" ");
  return IMPORT.test(text) ? text.replace(IMPORT, `import {$1$2} from "$3contract"; ${imports}`).replaceAll(GROUP, "UI_$1") : text;
}
