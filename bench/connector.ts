import { once } from "node:events";
import { createServer } from "node:http";
import { z } from "zod";
import { linesOf, type ShownLine } from "../test/support/digest-lines";

/** One request to send something, in the order in which they came. */
export interface Arrival {
  conversation: string;
  /** Milliseconds since the connector was started. */
  at: number;
  status: number;
  /** Seconds after which to try again, where it was told so. */
  retryAfter?: number;
  /** Lines of the digest that it carried. */
  lines: ShownLine[];
}

export interface BenchConnector {
  serviceUrl: string;
  arrivals: Arrival[];
  stop(): Promise<void>;
}

export interface ConnectorOptions {
  /** Seconds to wait before this request may be tried again; `null` where it is taken. */
  throttle?: (conversation: string, at: number) => number | null;
  /** Told of each request before it is answered, and again right after. */
  onRequest?: (conversation: string, when: "before" | "after") => void;
}

const path = /^\/v3\/conversations\/([^/]+)\/activities(?:\/[^/]+)?$/;
const sentSchema = z.looseObject({ attachments: z.array(z.looseObject({ content: z.unknown() })).default([]) });

/** Plays the Bot Connector on the loopback interface, and keeps a log of what it was asked to send. */
export async function startBenchConnector({
  throttle = () => null,
  onRequest = () => undefined,
}: ConnectorOptions = {}): Promise<BenchConnector> {
  const arrivals: Arrival[] = [];
  const started = performance.now();
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const conversation = decodeURIComponent(path.exec(request.url ?? "")?.[1] ?? "");
    const at = performance.now() - started;
    const retryAfter = throttle(conversation, at);
    const { attachments } = sentSchema.parse(JSON.parse(body));
    const lines = attachments.flatMap(({ content }) => linesOf(content));
    const status = retryAfter === null ? 201 : 429;
    arrivals.push({ conversation, at, status, lines, ...(retryAfter !== null && { retryAfter }) });
    onRequest(conversation, "before");
    const wait = retryAfter === null ? {} : { "retry-after": String(retryAfter) };
    response.writeHead(status, { "content-type": "application/json", ...wait });
    response.end(JSON.stringify(retryAfter === null ? { id: "1" } : { error: { code: "Throttled", message: "" } }));
    onRequest(conversation, "after");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The connector has no port.");
  return {
    serviceUrl: `http://127.0.0.1:${address.port}`,
    arrivals,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
