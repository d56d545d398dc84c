import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { connectionStringOf } from "../../src/local/store";
import { keysSetting, newKeySetting } from "../../src/records/sealing/key-ring";
import { compile, end, freePorts, type Running, root, run, startStore, temporaryFolder } from "../local/running";

const folder = temporaryFolder();
let store: Running | undefined;
let host: Running | undefined;
let base = "";

beforeAll(async () => {
  compile();
  const storePort = await freePorts(3);
  const port = await freePorts(1);
  base = `http://127.0.0.1:${port}/api`;
  store = await startStore(storePort, folder.path);
  const args = ["--folder", root, "--port", String(port), "--demonstration"];
  host = run([join(root, "dist/local-functions.cjs"), ...args], {
    AzureWebJobsStorage: connectionStringOf(storePort),
    [keysSetting]: newKeySetting("test"),
  });
  const healthy = async () => (await fetch(`${base}/health`).catch(() => undefined))?.ok === true;
  await vi.waitUntil(healthy, { timeout: 20_000 });
});

afterAll(async () => {
  await end(host);
  await end(store);
  folder.remove();
});

const query = {
  id: "e1",
  service: "cpp",
  serviceDate: "2025-02-10",
  askedOn: "2025-02-10",
  stage: "planned",
  provider: { profession: "midwife" },
  episode: {},
};

function post(body: string, type: string): Promise<Response> {
  return fetch(`${base}/eligibility`, { method: "POST", headers: { "content-type": type }, body });
}

describe("POST /api/eligibility", () => {
  it("answers one query", async () => {
    const response = await post(JSON.stringify(query, null, 2), "application/json");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(await response.json()).toMatchObject({ id: "e1", verdict: "incomplete" });
  });

  it.each([
    { name: "a query that is not valid", body: JSON.stringify({ ...query, stage: "soon" }), path: "stage" },
    { name: "a text that is not JSON", body: "nonsense", path: "" },
    { name: "an empty body", body: "", path: "" },
  ])("refuses $name with 400, saying where", async ({ body, path }) => {
    const response = await post(body, "application/json");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { path } });
  });

  it("answers lines of JSON with 200, errors on their lines", async () => {
    const body = `${JSON.stringify(query)}\n\nnonsense\n${JSON.stringify({ ...query, id: "e2" })}\n`;
    const response = await post(body, "Application/x-ndjson; charset=utf-8");
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/x-ndjson"]);
    const lines = (await response.text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.id ?? line.error.path)).toEqual(["e1", "", "e2"]);
  });

  it("is for POST alone", async () => {
    expect((await fetch(`${base}/eligibility`)).status).toBe(404);
  });
});

describe("GET /api/health", () => {
  it("says that messages can be answered", async () => {
    expect(await (await fetch(`${base}/health`)).json()).toEqual({ status: "ready" });
  });
});
