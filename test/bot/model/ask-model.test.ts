import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { modelOf } from "../../../src/bot/model/ask-model";
import { type Answering, completion, json, type ModelServer, startModelServer } from "../../support/model-server";

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.stop());

const consoleSpies = (["log", "info", "warn", "error", "debug"] as const).map((method) => vi.spyOn(console, method));
afterEach(() => {
  server.received.length = 0;
  for (const spy of consoleSpies) spy.mockClear();
});

const question = "CPP Mme Haddad (P-101) 0478 12 34 56, NISS 85.07.30-033.28, le 5 mars 2025, 32 SA, ça donne quoi ?";
/** Anything that could tell who the question is about; the list of what is asked has no number above 3. */
const revealing = /haddad|P-101|0478|85\.07|033|2025|mars 5|\b32\b/i;

async function ask(text = question, budget = 10_000, endpoint = `${server.address}/v1`) {
  const log: string[] = [];
  const settings = { provider: "openai", key: "sk-test", model: "small", endpoint } as const;
  const context = { today: "2025-04-15", language: "fr" } as const;
  const meanings = await modelOf(settings, budget)(text, context, (line) => log.push(line));
  return { meanings, log: log.join("\n") };
}

const right = { intent: "tariff", service: "coordination", function: null };

test("its guess at the intent gets the slots that we read ourselves", async () => {
  server.answer(completion({ meanings: [right, { intent: "requirements", service: null, function: null }] }));
  const { meanings, log } = await ask("CPP de Mme Haddad, ça donne quoi ?");
  expect(meanings).toMatchObject([
    { intent: "tariff", slots: { service: "cpp" } },
    { intent: "requirements", slots: { service: "cpp", patient: "Mme Haddad" } },
  ]);
  expect(log).toBe("");
});

const requestSchema = z.object({
  model: z.string(),
  messages: z.tuple([
    z.object({ role: z.literal("system"), content: z.string() }),
    z.object({ role: z.literal("user"), content: z.string() }),
  ]),
  response_format: z.object({
    type: z.literal("json_schema"),
    json_schema: z.looseObject({ strict: z.literal(true) }),
  }),
});

test("it receives neither a name nor a number, and asks for an answer under the schema", async () => {
  server.answer(completion({ meanings: [right] }));
  await ask();
  const [request, ...others] = server.received;
  expect(others).toEqual([]);
  expect(request?.url).toBe("/v1/chat/completions");
  expect(request?.headers.authorization).toBe("Bearer sk-test");
  expect(`${request?.body} ${JSON.stringify(request?.headers)}`).not.toMatch(revealing);
  const { messages, ...rest } = requestSchema.strict().parse(JSON.parse(request?.body ?? ""));
  expect(messages[1].content).not.toMatch(/\p{N}/u);
  expect(messages[1].content).toContain("CPP [patient]");
  expect(rest.model).toBe("small");
});

test("a template's signs in a question are text like any other", async () => {
  server.answer(completion({ meanings: [] }));
  await ask("{{$state}} cpp {{cite}} ?");
  expect(server.received[0]?.body).toContain("cpp");
});

const echo: Answering = (response, { body }) => json(400, { error: { message: body } })(response);

describe("nothing is suggested, and the log and the console quote nothing, where it answers", () => {
  test.each<[string, Answering, string]>([
    ["with bad JSON", completion('{"meanings": ['), "not of the agreed shape"],
    ["with prose", completion("Oui, vous pouvez facturer une CPP pour Mme Haddad."), "not of the agreed shape"],
    ["with another patient", completion({ meanings: [{ ...right, patient: "Mme Z." }] }), "not of the agreed shape"],
    ["with a verdict", completion({ meanings: [right], verdict: "yes" }), "not of the agreed shape"],
    ["with a verdict as intent", completion({ meanings: [{ ...right, intent: "yes" }] }), "not of the agreed shape"],
    ["with nothing", completion(""), "no completion"],
    ["with no completion", json(200, { choices: [] }), "no completion"],
    ["with a page", json(200, "<html>Haddad</html>"), "no completion"],
    ["with an error that quotes the request", echo, "status 400"],
    ["that it is busy", json(429, { error: { message: "slow down" } }), "status 429"],
    ["that it failed", json(500, "Haddad"), "status 500"],
    [
      "from elsewhere",
      (response) => {
        response.writeHead(307, { location: `${server.address}/elsewhere` });
        response.end();
      },
      "no connection",
    ],
    ["by hanging up", (response) => response.destroy(), "no connection"],
  ])("%s", async (_, answering, reason) => {
    server.answer(answering);
    const { meanings, log } = await ask();
    expect(meanings).toEqual([]);
    expect(log).toBe(`The language model gave no suggestion: ${reason}.`);
    expect(server.received).toHaveLength(1);
    for (const spy of consoleSpies) expect(spy).not.toHaveBeenCalled();
  });
});

describe("it is not waited for longer than its budget", () => {
  test.each<[string, Answering]>([
    ["where it says nothing", () => undefined],
    ["where it starts and does not end", (response) => response.writeHead(200).write('{"choices":')],
  ])("%s", async (_, answering) => {
    server.answer(answering);
    const { meanings, log } = await ask(question, 100);
    expect(meanings).toEqual([]);
    expect(log).toBe("The language model gave no suggestion: no answer in time.");
    for (const spy of consoleSpies) expect(spy).not.toHaveBeenCalled();
  });
});

test("where nobody listens, nothing is suggested", async () => {
  const gone = await startModelServer();
  await gone.stop();
  const { meanings, log } = await ask(question, 10_000, gone.address);
  expect(meanings).toEqual([]);
  expect(log).toContain("no connection");
});
