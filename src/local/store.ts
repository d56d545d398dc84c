import { createRequire } from "node:module";
import type { Program } from "./child";

/** The account that the local store serves; name and key are the emulator's published ones, known to everybody. */
const account = "devstoreaccount1";
const key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

/** Ports of the store, counted from its first. */
export function storePorts(first: number): { blob: number; queue: number; table: number } {
  return { blob: first, queue: first + 1, table: first + 2 };
}

/** The connection string of the local store, to be used where Azure would give `AzureWebJobsStorage`. */
export function connectionStringOf(firstPort: number): string {
  const { blob, queue, table } = storePorts(firstPort);
  const endpoint = (port: number) => `http://127.0.0.1:${port}/${account}`;
  return [
    "DefaultEndpointsProtocol=http",
    `AccountName=${account}`,
    `AccountKey=${key}`,
    `BlobEndpoint=${endpoint(blob)}`,
    `QueueEndpoint=${endpoint(queue)}`,
    `TableEndpoint=${endpoint(table)}`,
  ].join(";");
}

/** Azurite, keeping its data in `folder`. */
export function storeProgram(firstPort: number, folder: string, root: string): Program {
  const ports = storePorts(firstPort);
  const parts = Object.entries(ports).flatMap(([part, port]) => [
    `--${part}Host`,
    "127.0.0.1",
    `--${part}Port`,
    String(port),
  ]);
  return {
    name: "The store",
    script: createRequire(`${root}/package.json`).resolve("azurite/dist/src/azurite.js"),
    args: ["--location", folder, "--silent", "--disableTelemetry", "--skipApiVersionCheck", ...parts],
    cwd: root,
    env: process.env,
    shown: false,
  };
}
