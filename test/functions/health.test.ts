import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { obstacles } from "../../src/bot/health";
import { currentHost, type Host } from "../../src/bot/host";
import { connectionStringOf } from "../../src/local/store";
import { end, freePorts, type Running, startStore, temporaryFolder } from "../local/running";

const folder = temporaryFolder();
let store: Running | undefined;
let connection = "";
let nowhere = "";

beforeAll(async () => {
  const port = await freePorts(3);
  nowhere = connectionStringOf(await freePorts(3));
  connection = connectionStringOf(port);
  store = await startStore(port, folder.path);
});
afterAll(async () => {
  await end(store);
  folder.remove();
});

function host(connectionString: string | undefined, waitingFor: string[] = []): Host {
  const { settings, ...rest } = currentHost();
  const given = { ...settings, AzureWebJobsStorage: connectionString, MicrosoftAppId: "an app" };
  return { ...rest, settings: given, waitingFor: () => waitingFor };
}

describe("what stands between the app and answering", () => {
  it("is nothing when the store answers, even before its tables are there", async () => {
    expect(await obstacles(host(connection))).toEqual([]);
  });

  it("is what the host still waits for", async () => {
    expect(await obstacles(host(connection, ["the data"]))).toEqual(["the data"]);
  });

  it("is a store that does not answer", async () => {
    expect(await obstacles(host(nowhere))).toEqual(["the store does not answer"]);
  });

  it("is a missing setting", async () => {
    expect(await obstacles(host(undefined))).toEqual(["the setting AzureWebJobsStorage is missing"]);
    const { settings, ...rest } = host(connection);
    const anonymous = { ...rest, settings: { ...settings, MicrosoftAppId: undefined } };
    expect(await obstacles(anonymous)).toEqual(["the setting MicrosoftAppId is missing"]);
    expect(await obstacles({ ...anonymous, trustSender: true })).toEqual([]);
  });
});
