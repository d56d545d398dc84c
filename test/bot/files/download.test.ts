import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { download, isTeamsFile, teamsFiles, textOfFile } from "../../../src/bot/files/download";

describe("an address that may be asked for a file", () => {
  test.each([
    ["https://contoso-my.sharepoint.com/personal/x/_layouts/15/download.aspx?UniqueId=1&tempauth=2", true],
    ["https://contoso.sharepoint.com/sites/a/b.csv", true],
    ["http://contoso.sharepoint.com/b.csv", false],
    ["https://contoso.sharepoint.com:8443/b.csv", false],
    ["https://sharepoint.com/b.csv", false],
    ["https://evilsharepoint.com/b.csv", false],
    ["https://contoso.sharepoint.com.example/b.csv", false],
    ["https://someone@contoso.sharepoint.com/b.csv", false],
    ["https://contoso.sharepoint.com@127.0.0.1/b.csv", false],
    ["https://127.0.0.1/b.csv", false],
    ["https://[::1]/b.csv", false],
    ["https://169.254.169.254/metadata", false],
    ["file:///etc/passwd", false],
  ])("%s: %s", (address, expected) => {
    expect(isTeamsFile(new URL(address))).toBe(expected);
  });

  test("what is no address, and what is not allowed, is not asked", async () => {
    for (const address of ["", "contoso", "https://127.0.0.1:1/"])
      expect(await download(address)).toEqual({ problem: "not-from-teams" });
  });
});

describe("reading", () => {
  let server: Server;
  let base: string;
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? "");
      if (request.url === "/list") response.end("code;service;date");
      else if (request.url === "/here") response.writeHead(302, { location: "/list" }).end();
      else if (request.url === "/away") response.writeHead(302, { location: "http://localhost:1/secret" }).end();
      else if (request.url === "/round") response.writeHead(302, { location: "/round" }).end();
      else if (request.url === "/large") response.end(Buffer.alloc(2_000));
      else if (request.url === "/slow") response.write("code");
      else response.writeHead(404).end();
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("The server has no port.");
    base = `http://127.0.0.1:${address.port}`;
  });

  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  });

  const read = (path: string, longest = 5_000) =>
    download(`${base}${path}`, { mayAsk: ({ origin }) => origin === base, largest: 1_000, longest });

  test.each([["/list"], ["/here"]])("%s gives the file", async (path) => {
    const outcome = await read(path);
    expect("bytes" in outcome && Buffer.from(outcome.bytes).toString()).toBe("code;service;date");
  });

  test.each([
    ["/away", "not-from-teams"],
    ["/round", "out-of-reach"],
    ["/large", "too-large"],
    ["/missing", "out-of-reach"],
  ])("%s: %s", async (path, problem) => {
    expect(await read(path)).toEqual({ problem });
  });

  test("who never finishes is given up", async () => {
    expect(await read("/slow", 200)).toEqual({ problem: "out-of-reach" });
  });

  test("the limits for Teams leave an answer its time", () => {
    expect(teamsFiles.longest).toBeLessThan(15_000);
  });
});

test.each([
  ["UTF-8", Buffer.from("état;à facturer")],
  ["UTF-8 with its mark", Buffer.from("\uFEFFétat;à facturer")],
  ["UTF-16", Buffer.from("\uFEFFétat;à facturer", "utf16le")],
  ["Windows-1252", Buffer.from([0xe9, ...Buffer.from("tat;"), 0xe0, ...Buffer.from(" facturer")])],
])("a list saved as %s is read", (_, bytes) => {
  expect(textOfFile(bytes)).toBe("état;à facturer");
});
