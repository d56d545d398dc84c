// Compiles the functions, the local runner and the commands with esbuild into dist/.
// `node scripts/build.mjs` always builds; scripts/run.mjs builds only when a source has changed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stampFile = join(root, "dist", ".sources");

/** Every entry: where it is read from and what it becomes under dist/. */
function entryPoints() {
  const entries = {
    functions: "functions/index.ts",
    local: "src/local/main.ts",
    "local-functions": "src/local/functions-main.ts",
    "local-child": "src/local/keep-with-parent.ts",
  };
  for (const file of readdirSync(join(root, "src", "commands"))) {
    if (file.endsWith(".ts")) entries[`commands/${file.slice(0, -3)}`] = `src/commands/${file}`;
  }
  return Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(join(root, path))));
}

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sourceFiles(path) : [path];
  });
}

function hashOfSources() {
  const hash = createHash("sha256");
  const files = ["src", "functions", "scripts"].flatMap((folder) => sourceFiles(join(root, folder))).sort();
  for (const file of [...files, join(root, "package-lock.json")]) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

/**
 * teams-ai and botbuilder-dialogs load a tokenizer and natural-language recognizers that nothing here calls; left out,
 * the functions start in half the time.
 */
const leaveOutUnusedWeight = {
  name: "leave-out-unused-weight",
  setup(build) {
    const filter = /^(gpt-tokenizer(\/.*)?|@microsoft\/recognizers-text(-.*)?)$/;
    build.onResolve({ filter }, ({ path }) => ({ path, namespace: "left-out" }));
    build.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({
      contents:
        "module.exports = new Proxy(function () {}, { get: (target, key) => (key === '__esModule' ? false : target) });",
      loader: "js",
    }));
  },
};

export async function build() {
  const stamp = hashOfSources();
  const { build: bundle, stop } = await import("esbuild");
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    entryPoints: Object.entries(entryPoints()).map(([out, path]) => ({ in: path, out })),
    outdir: "dist",
    outExtension: { ".js": ".cjs" },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    sourcemap: false,
    logLevel: "warning",
    external: ["@azure/functions-core", "azurite", "@microsoft/m365agentsplayground", "esbuild"],
    plugins: [leaveOutUnusedWeight],
    loader: { ".txt": "text" },
    define: { "import.meta.url": "__moduleUrl" },
    banner: { js: 'const __moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
  });
  // Written beside and renamed, so that a command started at the same time never reads half a file.
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, contents);
    renameSync(unfinished, path);
  }
  writeFileSync(stampFile, stamp);
  // esbuild's own process would otherwise live as long as the program that was built.
  await stop();
}

export async function buildIfChanged() {
  const current = existsSync(stampFile) ? readFileSync(stampFile, "utf8") : "";
  if (current !== hashOfSources()) await build();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
