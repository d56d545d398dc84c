import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Log, WireHttp } from "./core-module";
import { type Match, matchRoute, type Route } from "./http-routes";
import type { Invoke } from "./invoke";

/** What Azure Functions takes at most, in bytes. */
const largestBody = 100 * 1024 * 1024;

const functionAdminPath = /^\/admin\/functions\/([^/]+)\/?$/i;

export interface Served {
  routes: readonly Route[];
  invoke: Invoke;
  /** Fires a function that is not called over HTTP; says whether there is one of that name. */
  fire: (name: string) => boolean;
  log: Log;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A header sent more than once arrives as one, its values joined as RFC 9110 allows. */
function nullableHeaders(request: IncomingMessage): Record<string, { value: string }> {
  const entries = Object.entries(request.headersDistinct);
  return Object.fromEntries(entries.map(([name, values]) => [name, { value: values?.join(", ") ?? "" }]));
}

function send(response: ServerResponse, status: number, headers: Record<string, string> = {}, body?: Uint8Array): void {
  response.writeHead(status, { ...headers, "content-length": String(body?.length ?? 0) });
  response.end(body);
}

function answer(response: ServerResponse, http: WireHttp | null | undefined): void {
  if (!http) {
    send(response, 204);
    return;
  }
  if (http.cookies !== undefined && http.cookies.length > 0) throw new Error("The local runner sets no cookies.");
  const body = http.body?.bytes ?? (http.body?.string == null ? undefined : Buffer.from(http.body.string));
  send(response, Number(http.statusCode ?? 200), http.headers, body);
}

async function serve(served: Served, match: Match, url: URL, request: IncomingMessage, response: ServerResponse) {
  const bytes = await bodyOf(request);
  if (bytes === undefined) return send(response, 413, { connection: "close" });
  const http: WireHttp = {
    method: request.method ?? "GET",
    url: url.href,
    nullableHeaders: nullableHeaders(request),
    nullableParams: Object.fromEntries(Object.entries(match.params).map(([name, value]) => [name, { value }])),
    body: { bytes },
  };
  try {
    const { returnValue } = await served.invoke(match.fn, { data: { http } });
    answer(response, returnValue?.http);
  } catch (error) {
    served.log("error", "system", `${match.fn.name} failed: ${error instanceof Error ? error.stack : String(error)}`);
    // The caller learns nothing of the cause: as in Azure, the body is empty.
    if (response.headersSent) response.destroy();
    else send(response, 500);
  }
}

async function handle(served: Served, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = `${base}${request.url ?? "/"}`;
  if (!URL.canParse(target)) return send(response, 400);
  const url = new URL(target);
  const method = request.method ?? "GET";
  const admin = functionAdminPath.exec(url.pathname)?.[1];
  if (admin !== undefined) {
    request.resume();
    return send(response, method === "POST" && served.fire(decodeURIComponent(admin)) ? 202 : 404);
  }
  const match = matchRoute(served.routes, method, url.pathname);
  if (match) return serve(served, match, url, request, response);
  request.resume();
  send(response, 404);
}

/** Listens on the loopback address at `port`. Resolves once it does. */
export function startHttpServer(served: Served, port: number): Promise<Server> {
  const base = `http://127.0.0.1:${port}`;
  const server = createServer((request, response) => {
    handle(served, base, request, response).catch((error: unknown) => {
      served.log("warning", "system", `A request broke off: ${String(error)}`);
      response.destroy();
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => resolve(server));
  });
}

/** Takes no new request, lets those under way finish for at most `milliseconds`, then cuts them off. */
export function stopHttpServer(server: Server, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), milliseconds);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
}
