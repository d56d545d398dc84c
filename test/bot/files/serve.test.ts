import { HttpRequest, InvocationContext } from "@azure/functions";
import { afterAll, expect, test } from "vitest";
import { clearFiles, serveFile } from "../../../src/bot/files/serve";
import { fileLasts, keepFile } from "../../../src/records/store/files";
import { ensureTables, openTables } from "../../../src/records/tables";
import { startTableStore } from "../../support/azurite";
import { hostBot } from "../../support/bot-in-process";
import { noonOf } from "../../support/care";

const store = await startTableStore();
afterAll(() => store.stop());
const tables = openTables(store.connectionString);
await ensureTables(tables);
const now = noonOf("2025-03-14");
const file = { name: "P-001.json", type: "application/json" as const, text: '{"label":"Mme D."}' };

function contextWith(lines: string[]) {
  return new InvocationContext({
    functionName: "files",
    invocationId: "1",
    logHandler: (_, ...args) => lines.push(args.join(" ")),
  });
}

async function get(token: string, storage = store.connectionString, at = now) {
  hostBot({ now: () => at, settings: storage === "" ? {} : { AzureWebJobsStorage: storage } });
  const lines: string[] = [];
  const request = new HttpRequest({ method: "GET", url: `https://bot.example/api/files/${token}`, params: { token } });
  const { status, body, headers } = await serveFile(request, contextWith(lines));
  return { status, body, headers: new Headers(headers as Record<string, string>), log: lines.join("\n") };
}

test("a file is served once, to be kept and never cached", async () => {
  const { token } = await keepFile(tables, file, now);
  const first = await get(token);
  expect(first).toMatchObject({ status: 200, body: file.text, log: "" });
  expect(Object.fromEntries(first.headers)).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "content-disposition": 'attachment; filename="P-001.json"',
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  expect(await get(token)).toMatchObject({ status: 404 });
});

test("used, too old and never given out look the same, in four languages", async () => {
  const { token: old } = await keepFile(tables, file, now);
  const { token: used } = await keepFile(tables, file, now);
  await get(used);
  const answers = [await get(used), await get(old, undefined, new Date(now.getTime() + fileLasts + 1)), await get("x")];
  for (const answer of answers) {
    expect(answer).toEqual(answers[0]);
    expect(answer.status).toBe(404);
    for (const language of ["fr", "nl", "de", "en"]) expect(String(answer.body)).toContain(`<p lang="${language}">`);
  }
});

test("where the store does not answer or no setting names it, the log names neither address nor file", async () => {
  const { token } = await keepFile(tables, file, now);
  const nowhere = store.connectionString.replace(
    /TableEndpoint=[^;]+/,
    "TableEndpoint=http://127.0.0.1:1/devstoreaccount1",
  );
  for (const storage of [nowhere, ""]) {
    const { status, body, log } = await get(token, storage);
    expect({ status, body }).toEqual({ status: 503, body: undefined });
    expect(log).toContain("A file was not served");
    expect(log).not.toContain(token);
  }
});

test("the hourly clearing removes what is too old", async () => {
  const { token } = await keepFile(tables, file, now);
  hostBot({
    now: () => new Date(now.getTime() + fileLasts + 1),
    settings: { AzureWebJobsStorage: store.connectionString },
  });
  const lines: string[] = [];
  await clearFiles(contextWith(lines));
  expect(lines).toEqual([]);
  expect(await get(token)).toMatchObject({ status: 404 });
});
