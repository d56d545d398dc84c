import { describe, expect, test } from "vitest";
import { type ModelSettings, readModelSettings, WrongModelSetting } from "../../../src/bot/model/settings";

const openai = { OPENAI_API_KEY: "sk-secret", OPENAI_MODEL: "small" };
const azure = {
  AZURE_OPENAI_API_KEY: "azure-secret",
  AZURE_OPENAI_ENDPOINT: "https://name.openai.azure.com/",
  AZURE_OPENAI_DEPLOYMENT: "ours",
};

describe("no model is asked", () => {
  test.each<[string, Record<string, string>]>([
    ["without settings", {}],
    ["where they are blank", { OPENAI_API_KEY: " ", OPENAI_MODEL: "", AZURE_OPENAI_DEPLOYMENT: "" }],
    ["where a key alone is there, for some other program", { OPENAI_API_KEY: "sk", AZURE_OPENAI_API_KEY: "key" }],
    ["while the client would print what it sends", { ...openai, DEBUG: "true" }],
  ])("%s", (_, settings) => {
    expect(readModelSettings(settings)).toBeNull();
  });
});

describe("a model is asked", () => {
  test.each<[string, Record<string, string>, ModelSettings]>([
    [
      "at OpenAI",
      openai,
      { provider: "openai", key: "sk-secret", model: "small", endpoint: "https://api.openai.com/v1" },
    ],
    [
      "on this machine, also over plain http",
      { ...openai, OPENAI_ENDPOINT: "http://127.0.0.1:1234/v1/" },
      { provider: "openai", key: "sk-secret", model: "small", endpoint: "http://127.0.0.1:1234/v1" },
    ],
    [
      "at Azure",
      { ...azure, OPENAI_API_KEY: "another program's" },
      {
        provider: "azure",
        key: "azure-secret",
        deployment: "ours",
        endpoint: "https://name.openai.azure.com",
        apiVersion: "2024-10-21",
      },
    ],
  ])("%s", (_, settings, expected) => {
    expect(readModelSettings(settings)).toEqual(expected);
  });
});

describe("what is wrong is named, and no secret told", () => {
  test.each<[string, Record<string, string>, string]>([
    ["a model without a key", { OPENAI_MODEL: "small" }, "OPENAI_API_KEY"],
    ["a deployment without a key", { ...azure, AZURE_OPENAI_API_KEY: "" }, "AZURE_OPENAI_API_KEY"],
    ["a deployment without an endpoint", { ...azure, AZURE_OPENAI_ENDPOINT: "" }, "AZURE_OPENAI_ENDPOINT"],
    ["no address", { ...openai, OPENAI_ENDPOINT: "sk-secret" }, "OPENAI_ENDPOINT"],
    ["plain http to elsewhere", { ...openai, OPENAI_ENDPOINT: "http://models.example" }, "OPENAI_ENDPOINT"],
    ["plain http to Azure", { ...azure, AZURE_OPENAI_ENDPOINT: "http://127.0.0.1:1" }, "AZURE_OPENAI_ENDPOINT"],
    ["two models", { ...openai, ...azure }, "OPENAI_MODEL"],
  ])("%s", (_, settings, name) => {
    const read = () => readModelSettings(settings);
    expect(read).toThrow(WrongModelSetting);
    expect(read).toThrow(name);
    expect(read).not.toThrow("secret");
  });
});
