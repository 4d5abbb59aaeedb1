/**
 * Splits what a page of the book loads. `book.js` holds what several engines use; `engines/<name>.js` is one engine, so that a page names
 * those that stand on it and loads no other; `engines/<name>-<part>.js` is what an engine fetches once somebody uses it (a folder in that
 * of the engine, with an `index` of its own, or an `of_page` where a page needs more than Jupyter; `src/shared/later.ts` loads it).
 *
 * esbuild splits modules only, and a browser loads no modules from disk. So the modules are made first, in memory, and each is then wrapped
 * into a plain script. What modules share is lent by `book.js`, or by the engine if only its own parts use it, under names that follow
 * from the content: scripts of two versions of the book cannot be mixed up.
 */

import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { posix } from "node:path";
import { build } from "esbuild";

const BOOK = "book.js";

const SHARED = "shared-";

/**
 * Write the scripts of the book and of these engines, and `more` that is fetched later, into a folder. `settings` are esbuild's; `notices` stand
 * at the beginning of scripts.
 */
export async function buildParts(engines, more, settings, notices, target) {
  const later = [...more, ...(await laterParts(engines, `${settings.absWorkingDir}/src`))];
  const modules = await split(engines, later, settings);
  const homes = homesOf(modules);
  const define = { PART_VERSIONS: JSON.stringify(Object.fromEntries(later.map(({ name }) => [name, version(modules, name)]))) };
  const scripts = [...modules.keys()].filter((name) => !name.startsWith(SHARED));
  await Promise.all(
    scripts.map((name) =>
      build({
        ...settings,
        ...(name === BOOK && { globalName: "hechting" }),
        banner: notices[name] ?? {},
        define,
        entryPoints: [name],
        format: "iife",
        outfile: posix.join(target, name),
        plugins: [wrapping(name, modules, homes)],
      }),
    ),
  );
}

/** The parts that engines fetch later, by the names of their scripts. */
async function laterParts(engines, source) {
  const files = (await readdir(source, { recursive: true })).map((path) => path.replaceAll("\\", "/"));
  return files.flatMap((path) => {
    const [, folder, engine, part] = path.match(/^((\w+)\/(\w+))\/index\.tsx?$/) ?? [];
    const module = files.includes(`${folder}/of_page.ts`) ? `${folder}/of_page` : folder;
    return engines.includes(engine) ? [{ name: `${engine}-${part}`, module }] : [];
  });
}

/** The modules by the names of their files: the book's own, one for each engine and part, and what they share. */
async function split(engines, later, settings) {
  const root = settings.absWorkingDir;
  const begins = {
    ...Object.fromEntries(
      engines.map((name) => [
        name,
        `import { register } from "./registry"; import { widget } from "./${name}"; register("${name}", widget);`,
      ]),
    ),
    ...Object.fromEntries(
      later.map(({ name, module }) => [
        name,
        `import { deliver } from "./shared/later"; import * as part from "./${module}"; deliver("${name}", part);`,
      ]),
    ),
  };
  const made = await build({
    ...settings,
    entryPoints: [
      { in: "src/book.ts", out: "book" },
      ...Object.keys(begins).map((name) => ({ in: `part:${name}`, out: `engines/${name}` })),
    ],
    format: "esm",
    splitting: true,
    chunkNames: `${SHARED}[hash]`,
    outdir: root,
    write: false,
    plugins: [...settings.plugins, beginning(begins, `${root}/src`)],
  });
  return new Map(made.outputFiles.map(({ path, text }) => [posix.relative(posix.resolve(root), path), text]));
}

/** The first lines of each script: they make known what is in it. */
function beginning(lines, resolveDir) {
  return {
    name: "beginnings",
    setup(on) {
      on.onResolve({ filter: /^part:/ }, ({ path }) => ({ path: path.replace("part:", ""), namespace: "part" }));
      on.onLoad({ filter: /.*/, namespace: "part" }, ({ path }) => ({ contents: lines[path], resolveDir }));
    },
  };
}

/** In which script each module is: a shared one in that of an engine if nobody else uses it. */
function homesOf(modules) {
  const scripts = [...modules.keys()].filter((name) => !name.startsWith(SHARED));
  const users = new Map();
  const use = (name, by) => {
    const known = users.get(name) ?? users.set(name, new Set()).get(name);
    if (known.has(by)) return;
    known.add(by);
    for (const other of sharedBy(modules.get(name))) use(other, by);
  };
  for (const name of scripts) use(name, name.replace(/-\w+(?=\.js$)/, ""));
  const homes = [...users].map(([name, by]) => [name, by.size === 1 ? [...by][0] : BOOK]);
  return new Map([...homes, ...scripts.map((name) => [name, name])]);
}

function sharedBy(text) {
  return [...text.matchAll(/(?:from|import)"\.{1,2}\/(shared-\w+\.js)"/g)].map(([, name]) => name);
}

/** Reads a script's module and the shared ones that live with it, and borrows the others. */
function wrapping(entry, modules, homes) {
  const lent = lentBy(entry, modules, homes);
  const own = [...modules].filter(([name]) => homes.get(name) === entry).map(([, text]) => text);
  return {
    name: "from modules to a script",
    setup(on) {
      on.onResolve({ filter: /.*/ }, ({ path, importer }) => {
        const name = posix.join(posix.dirname(importer), path);
        return { path: name, namespace: homes.get(name) === entry ? "own" : "lent" };
      });
      on.onLoad({ filter: /.*/, namespace: "own" }, ({ path }) => ({
        contents: path === entry ? modules.get(path) + lending(entry, lent, modules) : modules.get(path),
      }));
      on.onLoad({ filter: /.*/, namespace: "lent" }, ({ path }) => ({ contents: taken(path, own, modules) }));
    },
  };
}

/** The modules of one script that others use. */
function lentBy(home, modules, homes) {
  const others = [...modules.keys()].filter((name) => homes.get(name) !== home);
  return [...new Set(others.flatMap((name) => sharedBy(modules.get(name))))].filter((name) => homes.get(name) === home).sort();
}

/** The end of a script: what others borrow from it. */
function lending(entry, names, modules) {
  const imports = names.map((name, place) => `import * as lent_${place} from "${entry === BOOK ? "./" : "../"}${name}";`);
  const things = `{${names.map((name, place) => `${number(name, modules)}: lent_${place}`).join()}}`;
  if (entry === BOOK) return `${imports.join("")}export const ${lentIn(modules)} = ${things};`;
  return names.length > 0 ? `${imports.join("")}Object.assign(hechting.${lentIn(modules)}, ${things});` : "";
}

/** A module with what a script imports from another, as it was lent. */
function taken(name, texts, modules) {
  const clauses = texts.flatMap((text) =>
    [...text.matchAll(/import\{([^}]*)\}from"\.{1,2}\/([\w.-]+)"/g)].filter((found) => found[2] === name),
  );
  const things = new Set(clauses.flatMap(([, clause]) => clause.split(",").map((one) => one.split(" as ")[0])));
  return things.size > 0 ? `export const {${[...things].sort().join()}} = hechting.${lentIn(modules)}[${number(name, modules)}]` : "";
}

/** The name under which things are lent; it differs when anything that is shared does. */
function lentIn(modules) {
  return `lent_${hash(sharedOf(modules).join())}`;
}

function number(name, modules) {
  return sharedOf(modules).indexOf(name);
}

function sharedOf(modules) {
  return [...modules.keys()].filter((name) => name.startsWith(SHARED)).sort();
}

/** Differs when the script does, or what it borrows. */
function version(modules, name) {
  return hash(modules.get(`engines/${name}.js`) + lentIn(modules));
}

function hash(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
