import { parseArgs } from "node:util";
import { z } from "zod";
import { type CivilDate, civilDateSchema } from "../rules/civil-date";

/** What `npm start` was asked to do. */
export interface Options {
  /** Port of the functions. */
  port: number;
  /** Port of the Playground; `undefined`: it is not started. */
  playgroundPort: number | undefined;
  /** First of the store's three ports: blob, then queue, then table. */
  storePort: number;
  /** Folder in which the store keeps its data. */
  data: string;
  /** The day to pretend it is; `undefined`: the real one. */
  today: CivilDate | undefined;
}

export type Asked = { run: Options } | { help: string } | { wrong: string };

export const help = `npm start -- [options]

Starts the store, the functions and the Agents Playground on this machine.

  --port N             port of the functions (7071)
  --playground-port N  port of the Playground (56150)
  --store-port N       first of the store's three ports: blob, queue, table (10000)
  --data DIR           where the store keeps its data between runs (.local)
  --today YYYY-MM-DD   the day to pretend it is; the time of day stays real
  --no-playground      starts the store and the functions alone
  --help               shows this text
`;

const known = {
  port: { type: "string", default: "7071" },
  "playground-port": { type: "string", default: "56150" },
  "store-port": { type: "string", default: "10000" },
  data: { type: "string", default: ".local" },
  today: { type: "string" },
  "no-playground": { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const highestPort = 65_535;

const portUpTo = (highest: number) =>
  z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= highest, {
      error: `expected a port from 1 to ${highest}`,
    })
    .transform(Number);

const values = z.object({
  port: portUpTo(highestPort),
  "playground-port": portUpTo(highestPort),
  "store-port": portUpTo(highestPort - 2),
  data: z.string().min(1, { error: "expected a folder" }),
  today: civilDateSchema.optional(),
  "no-playground": z.boolean(),
  help: z.boolean(),
});

/** The ports that `options` ask for, each with what it is for and the option that chooses it. */
export function portsOf(options: Options): { port: number; purpose: string; option: string }[] {
  const store = ["blobs", "queues", "tables"].map((part, index) => ({
    port: options.storePort + index,
    purpose: `the store's ${part}`,
    option: "--store-port",
  }));
  const playground =
    options.playgroundPort === undefined
      ? []
      : [{ port: options.playgroundPort, purpose: "the Playground", option: "--playground-port" }];
  return [{ port: options.port, purpose: "the functions", option: "--port" }, ...store, ...playground];
}

function firstClash(options: Options): string | undefined {
  const seen = new Map<number, string>();
  for (const { port, purpose } of portsOf(options)) {
    const other = seen.get(port);
    if (other !== undefined) return `Port ${port} is asked for twice: for ${other} and for ${purpose}.`;
    seen.set(port, purpose);
  }
  return undefined;
}

function parse(args: readonly string[]) {
  try {
    return { values: parseArgs({ args: [...args], options: known, strict: true, allowPositionals: false }).values };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Node adds advice on "--" that reads wrong here; its first sentence names the option.
    return { wrong: message.split(". ")[0]?.replace(/\.$/, "") ?? message };
  }
}

/** Reads the arguments after `npm start --`. Whatever is wrong is told in one line. */
export function readOptions(args: readonly string[]): Asked {
  const given = parse(args);
  if (given.wrong !== undefined) return { wrong: `${given.wrong}. \`npm start -- --help\` lists the options.` };
  const read = values.safeParse(given.values);
  if (!read.success) {
    const issue = read.error.issues[0];
    const option = String(issue?.path[0] ?? "");
    const value = Object.entries(given.values).find(([name]) => name === option)?.[1];
    return { wrong: `--${option} ${JSON.stringify(value)}: ${issue?.message}.` };
  }
  if (read.data.help) return { help };
  const options: Options = {
    port: read.data.port,
    playgroundPort: read.data["no-playground"] ? undefined : read.data["playground-port"],
    storePort: read.data["store-port"],
    data: read.data.data,
    today: read.data.today,
  };
  const clash = firstClash(options);
  return clash === undefined ? { run: options } : { wrong: clash };
}
