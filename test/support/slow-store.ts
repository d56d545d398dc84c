import { once } from "node:events";
import { createServer, request as forward } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { TableStore } from "./azurite";

/** The same store, each of whose answers takes `milliseconds` longer. */
export async function startSlowStore(store: TableStore, milliseconds: number): Promise<TableStore> {
  const [endpoint = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(store.connectionString) ?? [];
  const server = createServer(async (incoming, outgoing) => {
    await wait(milliseconds);
    const { method, headers } = incoming;
    const onward = forward(`${endpoint}${incoming.url}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The store has no port.");
  return {
    connectionString: store.connectionString.replace(endpoint, `http://127.0.0.1:${address.port}`),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
