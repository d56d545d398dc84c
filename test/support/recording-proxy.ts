import { once } from "node:events";
import { createServer, request } from "node:http";

/** Stands before a store on the loopback interface and keeps everything that is sent to it. */
export interface RecordingProxy {
  /** The connection string with this proxy in the place of each endpoint. */
  connectionString: string;
  /** Addresses and bodies of all requests so far, with what stands in them in base64 as text too. */
  seen(): string;
  stop(): Promise<void>;
}

const base64 = /[A-Za-z0-9+/]{12,}={0,2}/g;

/** A text, with what it holds in base64 or percent-encoded said plainly behind it. */
export function withDecoded(text: string): string {
  const decoded = (text.match(base64) ?? []).map((one) => Buffer.from(one, "base64").toString("utf8"));
  const plain = text.replace(/(?:%[0-9A-F]{2})+/gi, (part) => Buffer.from(part.replaceAll("%", ""), "hex").toString());
  return [text, plain, ...decoded, ...decoded.flatMap((one) => one.match(base64) ?? []).map(fromBase64)].join("\n");
}

const fromBase64 = (text: string) => Buffer.from(text, "base64").toString("utf8");

export async function startRecordingProxy(connectionString: string): Promise<RecordingProxy> {
  const parts: string[] = [];
  const stops: (() => Promise<void>)[] = [];
  const before = async (endpoint: string): Promise<string> => {
    const target = new URL(endpoint);
    const server = createServer(async (incoming, outgoing) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      const body = Buffer.concat(chunks);
      parts.push(`${incoming.method} ${incoming.url}`, body.toString("utf8"));
      const { hostname, port } = target;
      const { method, url, headers } = incoming;
      const onwards = request({ hostname, port, method, path: url, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      onwards.on("error", () => outgoing.destroy());
      onwards.end(body);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("The proxy has no port.");
    stops.push(async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    });
    return `http://127.0.0.1:${address.port}${target.pathname}`;
  };
  const settings = await Promise.all(
    connectionString.split(";").map(async (setting) => {
      const [, name, endpoint] = /^(\w+Endpoint)=(.+)$/.exec(setting) ?? [];
      return name === undefined || endpoint === undefined ? setting : `${name}=${await before(endpoint)}`;
    }),
  );
  return {
    connectionString: settings.join(";"),
    seen: () => withDecoded(parts.join("\n")),
    stop: async () => {
      for (const stop of stops) await stop();
    },
  };
}
