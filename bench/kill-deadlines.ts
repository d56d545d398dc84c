// `npm run kill:deadlines`: kills the functions' process at some point of so many runs, starts it again, and looks whether
// any digest came twice or any line was lost.
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { z } from "zod";
import { newKeySetting } from "../src/records/sealing/key-ring";
import { killRuns } from "./kill-runs";
import { runMain } from "./main";
import { root } from "./root";
import { say } from "./say";

const help = `npm run kill:deadlines -- [options]

  --runs N      how many runs (200)
  --seed N      of the moments at which the process is killed (1)
  --at-once N   runs side by side (8)
`;

const whole = z.coerce.number().int().min(1);
const optionsSchema = z.object({
  runs: whole.default(200),
  seed: whole.default(1),
  "at-once": whole.default(8),
  help: z.boolean().default(false),
});

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      runs: { type: "string" },
      seed: { type: "string" },
      "at-once": { type: "string" },
      help: { type: "boolean" },
    },
  });
  const options = optionsSchema.safeParse(values);
  if (!options.success || options.data.help) {
    process.stdout.write(help);
    return options.success ? 0 : 2;
  }
  execFileSync(process.execPath, ["scripts/run.mjs", "local", "--help"], { cwd: root, stdio: "ignore" });
  const { runs, seed, "at-once": atOnce } = options.data;
  const results = await killRuns({ runs, seed, atOnce, keys: newKeySetting("bench"), told: say });
  return results.every(({ wrong }) => wrong.length === 0) ? 0 : 1;
}

runMain(main);
