import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { endWithThis } from "./children";
import { root } from "./root";

/** Azurite in memory, on free ports of the loopback interface, with as many accounts as asked for. */
export interface BenchStore {
  /** One for each account: stores that know nothing of each other. */
  connectionStrings: string[];
  stop(): Promise<void>;
}

const services = ["table", "queue", "blob"] as const;
const accountKey = Buffer.from("a key that opens nothing but this").toString("base64");
const heapMegabytes = 16_000;

// Below the ports that systems hand out by themselves, which may be taken again the moment they are free.
let nextPort = 12_000 + (process.pid % 80) * 100;

async function canListen(port: number): Promise<boolean> {
  const server = createServer().listen(port, "127.0.0.1");
  const isListening = await once(server, "listening").then(
    () => true,
    () => false,
  );
  server.close();
  return isListening;
}

/** A port that nothing listens at. No two calls give the same one. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = nextPort++;
    if (await canListen(port)) return port;
  }
}

function untilListening(child: ChildProcess): Promise<void> {
  let printed = "";
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (chunk) => {
      printed += String(chunk);
      if (printed.split("successfully listen").length > services.length) resolve();
    });
    child.once("exit", () => reject(new Error("Azurite stopped before it listened.")));
  });
}

/** Starts Azurite as a child process; `byPartition`: with the index on partitions that Azure has (see there). */
export async function startStore({
  accounts = 1,
  byPartition,
}: {
  accounts?: number;
  byPartition: boolean;
}): Promise<BenchStore> {
  const ports = await Promise.all(services.map(freePort));
  const names = Array.from({ length: accounts }, (_, index) => `account${index}`);
  const options = services.flatMap((service, index) => [
    ...[`--${service}Host`, "127.0.0.1"],
    ...[`--${service}Port`, String(ports[index])],
  ]);
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${heapMegabytes}`,
      ...(byPartition ? ["--require", join(root, "dist", "azurite-by-partition.cjs")] : []),
      createRequire(`${root}/package.json`).resolve("azurite/dist/src/azurite.js"),
      ...[...options, "--inMemoryPersistence", "--disableTelemetry", "--skipApiVersionCheck", "--silent"],
    ],
    {
      cwd: root,
      env: { ...process.env, AZURITE_ACCOUNTS: names.map((name) => `${name}:${accountKey}`).join(";") },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const exited = once(child, "exit");
  endWithThis(child);
  await untilListening(child);
  const endpoint = (port: number | undefined, name: string) => `http://127.0.0.1:${port}/${name}`;
  return {
    connectionStrings: names.map((name) =>
      [
        `DefaultEndpointsProtocol=http;AccountName=${name};AccountKey=${accountKey}`,
        `TableEndpoint=${endpoint(ports[0], name)}`,
        `QueueEndpoint=${endpoint(ports[1], name)}`,
        `BlobEndpoint=${endpoint(ports[2], name)}`,
      ].join(";"),
    ),
    stop: async () => {
      child.kill("SIGKILL");
      await exited;
    },
  };
}
