// `npm test`: types, style, then every test that needs nothing but Node. Arguments go on to vitest.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name) => join(root, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

const steps = [
  ["types", bin("tsc"), ["--noEmit"]],
  ["style", bin("biome"), ["check", "--error-on-warnings", "."]],
  ["tests", bin("vitest"), ["run", ...process.argv.slice(2)]],
];
for (const [what, command, args] of steps) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) {
    process.stderr.write(`npm test: ${what} failed.\n`);
    process.exit(status ?? 1);
  }
}
