// `node scripts/run.mjs NAME [arguments]` runs a command of src/commands (or the local runner), compiling it when a
// source has changed. It prints nothing itself, so a command's standard output holds its answers alone.
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfChanged } from "./build.mjs";

const [name = "", ...rest] = process.argv.slice(2);

const found = await buildIfChanged(name).catch((error) => {
  // esbuild has told already what is wrong in the sources.
  process.stderr.write(`${error.errors ? "The sources do not compile." : error.stack}\n`);
  process.exit(1);
});
if (!found) {
  process.stderr.write(`There is no command called "${name}".\n`);
  process.exit(2);
}
const compiled = join(fileURLToPath(new URL("../dist", import.meta.url)), `${name}.cjs`);
process.argv = [process.argv[0], compiled, ...rest];
createRequire(import.meta.url)(compiled);
