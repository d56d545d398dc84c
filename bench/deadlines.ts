// `npm run bench:deadlines`: how long the daily run takes in stores of 1,000, 10,000 and 100,000 episodes that have the
// same number due, and how 20,000 people get their digest on one day from a connector that throttles.
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { z } from "zod";
import { newKeySetting } from "../src/records/sealing/key-ring";
import { runMain } from "./main";
import { root } from "./root";
import { say } from "./say";
import { measureScale } from "./scale";
import { throttledDay } from "./throttled-day";

const help = `npm run bench:deadlines -- [options]

  --only scale|throttled  one of the two parts
  --sizes N,N,N           episodes in the store (1000,10000,100000)
  --due N                 episodes due, in each size (200)
  --rounds N              runs in each size (15)
  --users N               people due in the throttled part (20000)
  --as-shipped            Azurite without the index on partitions that Azure Tables has
`;

const whole = z.coerce.number().int().min(1);
const optionsSchema = z.object({
  only: z.enum(["scale", "throttled"]).optional(),
  sizes: z
    .string()
    .default("1000,10000,100000")
    .transform((text) => text.split(",").map(Number))
    .pipe(z.array(z.number().int().min(1))),
  due: whole.default(200),
  rounds: whole.default(15),
  users: whole.default(20_000),
  "as-shipped": z.boolean().default(false),
  help: z.boolean().default(false),
});

/** With a hundred times more stored, the run may take at most this many times as long. */
const longestGrowth = 1.3;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: "string" },
      sizes: { type: "string" },
      due: { type: "string" },
      rounds: { type: "string" },
      users: { type: "string" },
      "as-shipped": { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  const options = optionsSchema.safeParse(values);
  if (!options.success || options.data.help) {
    process.stdout.write(help);
    return options.success ? 0 : 2;
  }
  // What is measured is what is deployed; compiled once, before any clock runs.
  execFileSync(process.execPath, ["scripts/run.mjs", "local", "--help"], { cwd: root, stdio: "ignore" });
  const { only, sizes, due, rounds, users, "as-shipped": asShipped } = options.data;
  const keys = newKeySetting("bench");
  let isFine = true;
  if (only !== "throttled") {
    say(`The daily run, ${asShipped ? "Azurite as shipped" : "Azurite with Azure's index on partitions"}:`);
    const measured = await measureScale({ sizes, due, rounds, byPartition: !asShipped, keys });
    for (const { size, episodes, queued, requests, rows, milliseconds } of measured) {
      const { middle, least, most } = milliseconds;
      say(`  ${size} episodes: ${episodes} due, ${queued} people queued, ${requests} requests for ${rows} rows,`);
      say(`    ${middle} ms in the middle of ${rounds} runs (${least} to ${most})`);
    }
    const [first, last] = [measured.at(0), measured.at(-1)];
    const growth = (last?.milliseconds.middle ?? Number.NaN) / (first?.milliseconds.middle ?? Number.NaN);
    say(`${(last?.size ?? 0) / (first?.size ?? 1)} times more episodes: ${growth.toFixed(2)} times as long.`);
    isFine = growth < longestGrowth;
  }
  if (only !== "scale") isFine = (await throttledDay({ users, byPartition: !asShipped, keys })) && isFine;
  return isFine ? 0 : 1;
}

runMain(main);
