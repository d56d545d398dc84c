// Compiles the functions, the local runner and the commands with esbuild into dist/.
// `node scripts/build.mjs` compiles all; scripts/run.mjs what it runs, and only when a source has changed.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stampFile = (name) => join(root, "dist", ".built", name);

/** What belongs together: the name that scripts/run.mjs knows it by, and its entries by the name they get in dist/. */
function targets() {
  const commands = readdirSync(join(root, "src", "commands")).filter((file) => file.endsWith(".ts"));
  return {
    local: {
      functions: "functions/index.ts",
      local: "src/local/main.ts",
      "local-functions": "src/local/functions-main.ts",
      "local-child": "src/local/keep-with-parent.ts",
    },
    "bench-deadlines": {
      "bench-deadlines": "bench/deadlines.ts",
      "azurite-by-partition": "bench/azurite-by-partition.ts",
    },
    "kill-deadlines": { "kill-deadlines": "bench/kill-deadlines.ts" },
    ...Object.fromEntries(
      commands.map((file) => file.slice(0, -3)).map((name) => [name, { [name]: `src/commands/${name}.ts` }]),
    ),
  };
}

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sourceFiles(path) : [path];
  });
}

function hashOfSources() {
  const hash = createHash("sha256");
  const files = ["src", "functions", "scripts", "bench", "test/support"]
    .flatMap((folder) => sourceFiles(join(root, folder)))
    .sort();
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

/** Compiles the named target. */
async function build(name) {
  const stamp = hashOfSources();
  const { build: bundle, stop } = await import("esbuild");
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    entryPoints: Object.entries(targets()[name]).map(([out, path]) => ({ in: path, out })),
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
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), stamp);
  // esbuild's own process would otherwise live as long as the program that was built.
  await stop();
}

/** Compiles the named target where a source has changed. Says whether there is a target of that name. */
export async function buildIfChanged(name) {
  if (!Object.hasOwn(targets(), name)) return false;
  const stamp = stampFile(name);
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== hashOfSources()) await build(name);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of Object.keys(targets())) await build(name);
}
