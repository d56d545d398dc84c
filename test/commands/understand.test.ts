import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { understandingSchema } from "../../src/questions/contract";

it("answers each line of `npm run understand`, names what is wrong with a line and goes on", () => {
  const lines = [
    '{"text":"Puis-je encore attester une CPP pour Mme D. ?","today":"2025-04-15"}',
    "not json",
    '{"text":"Merci","today":"2025-02-30"}',
    "",
    '{"text":"Merci !","today":"2025-04-15","language":"fr"}',
  ];
  const { stdout, status } = spawnSync(process.execPath, ["scripts/run.mjs", "understand"], {
    input: `${lines.join("\n")}\n`,
    encoding: "utf8",
  });
  const answers: unknown[] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(answers).toHaveLength(4);
  expect(understandingSchema.parse(answers[0])).toMatchObject({ outcome: "understood", intent: "eligibility" });
  expect(answers[1]).toEqual({ error: { message: expect.stringContaining("JSON"), path: "" } });
  expect(answers[2]).toEqual({ error: { message: expect.stringContaining("day"), path: "today" } });
  expect(understandingSchema.parse(answers[3])).toMatchObject({ outcome: "understood", intent: "thanks" });
}, 60_000);
