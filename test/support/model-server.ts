import { once } from "node:events";
import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSafeServer } from "node:https";

/** Plays a language model behind the OpenAI protocol, on the loopback interface. */
export interface ModelServer {
  /** Without a path. */
  address: string;
  /** The requests so far. */
  received: ReceivedRequest[];
  /** How requests are answered from now on. */
  answer(how: Answering): void;
  stop(): Promise<void>;
}

export interface ReceivedRequest {
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

export type Answering = (response: ServerResponse, request: ReceivedRequest) => void;

/** A completion with this content. */
export const completion =
  (content: unknown): Answering =>
  (response) =>
    json(200, {
      id: "chatcmpl-1",
      object: "chat.completion",
      choices: [
        {
          index: 0,
          finish_reason: "stop",
          message: { role: "assistant", content: typeof content === "string" ? content : JSON.stringify(content) },
        },
      ],
    })(response);

export const json =
  (status: number, body: unknown) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };

/** Starts the server; over https where it is given a certificate. */
export async function startModelServer(safe?: { key: string; cert: string }): Promise<ModelServer> {
  const received: ReceivedRequest[] = [];
  let answering: Answering = completion({ meanings: [] });
  const listener = async (request: IncomingMessage, response: ServerResponse) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const one = { url: request.url ?? "", headers: request.headers, body };
    received.push(one);
    answering(response, one);
  };
  const server = safe === undefined ? createPlainServer(listener) : createSafeServer(safe, listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The model has no port.");
  return {
    address: `http${safe === undefined ? "" : "s"}://127.0.0.1:${address.port}`,
    received,
    answer: (how) => {
      answering = how;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
