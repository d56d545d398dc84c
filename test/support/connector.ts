import { once } from "node:events";
import { createServer } from "node:http";
import { z } from "zod";

const sentSchema = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown() })).optional(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
});

/** An activity that the bot has sent. */
export type Sent = z.infer<typeof sentSchema>;

/** Plays the Bot Connector on the loopback interface: takes what the bot sends, by conversation. */
export interface Connector {
  serviceUrl: string;
  /** What was sent to a conversation since it was last taken. */
  take(conversation: string): Sent[];
  /** Until set back to 0, sending to this conversation is answered with this status, and to be tried after so long. */
  refuse(conversation: string, status: number, retryAfterSeconds?: number): void;
  /** Requests to send to a conversation that came in so far, refused ones included. */
  requests(conversation: string): number;
  stop(): Promise<void>;
}

const path = /^\/v3\/conversations\/([^/]+)\/activities(?:\/[^/]+)?$/;

export async function startConnector(): Promise<Connector> {
  const sent = new Map<string, Sent[]>();
  const refusals = new Map<string, { status: number; retryAfter?: number }>();
  const requests = new Map<string, number>();
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const conversation = decodeURIComponent(path.exec(request.url ?? "")?.[1] ?? "");
    requests.set(conversation, (requests.get(conversation) ?? 0) + 1);
    const { status, retryAfter } = refusals.get(conversation) ?? { status: 0 };
    const refusal = conversation === "" ? 404 : status;
    if (refusal === 0) sent.set(conversation, [...(sent.get(conversation) ?? []), sentSchema.parse(JSON.parse(body))]);
    const wait = refusal !== 0 && retryAfter !== undefined ? { "retry-after": String(retryAfter) } : {};
    response.writeHead(refusal || 201, { "content-type": "application/json", ...wait });
    response.end(JSON.stringify(refusal === 0 ? { id: "1" } : { error: { code: "Refused", message: "Refused" } }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The connector has no port.");
  return {
    serviceUrl: `http://127.0.0.1:${address.port}`,
    take: (conversation) => {
      const taken = sent.get(conversation) ?? [];
      sent.delete(conversation);
      return taken;
    },
    refuse: (conversation, status, retryAfter) =>
      void refusals.set(conversation, { status, ...(retryAfter === undefined ? {} : { retryAfter }) }),
    requests: (conversation) => requests.get(conversation) ?? 0,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
