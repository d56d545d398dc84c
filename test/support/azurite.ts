import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";

/** A store of its own, tables and queues, in memory, on free ports of the loopback interface. */
export interface TableStore {
  connectionString: string;
  stop: () => Promise<void>;
}

const require = createRequire(import.meta.url);
// Azurite's well-known account: its key is public and opens nothing but an emulator.
const account = "devstoreaccount1";
const key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}

const services = ["table", "queue", "blob"] as const;

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

/** Starts Azurite as a child process. */
export async function startTableStore(): Promise<TableStore> {
  const ports = await Promise.all(services.map(freePort));
  const main = require.resolve("azurite/dist/src/azurite.js");
  const options = services.flatMap((service, index) => [
    ...[`--${service}Host`, "127.0.0.1"],
    ...[`--${service}Port`, String(ports[index])],
  ]);
  const endpoint = (port: number | undefined) => `http://127.0.0.1:${port}/${account}`;
  const child = spawn(
    process.execPath,
    [main, ...options, "--inMemoryPersistence", "--disableTelemetry", "--skipApiVersionCheck"],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const exited = once(child, "exit");
  process.once("exit", () => child.kill());
  await untilListening(child);
  return {
    connectionString: `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};TableEndpoint=${endpoint(ports[0])};QueueEndpoint=${endpoint(ports[1])};`,
    stop: async () => {
      child.kill();
      await exited;
    },
  };
}
