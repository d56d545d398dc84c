import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

function ask(input: string): string {
  return execFileSync(process.execPath, ["scripts/run.mjs", "eligibility"], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
}

const query = (id: string) =>
  JSON.stringify({
    id,
    service: "cpp",
    serviceDate: "2025-02-10",
    askedOn: "2025-02-10",
    stage: "planned",
    provider: { profession: "midwife" },
    episode: {},
  });

const idsIn = (answers: string) =>
  answers
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line).id ?? "error");

describe("npm run eligibility", () => {
  // Compiled first, so that the time limit below is about answering.
  beforeAll(() => void ask(""));

  it("prints nothing but one answer for each line, in order", () => {
    expect(idsIn(ask(`${query("a")}\n\n${query("b")}\r\nnonsense\n${query("c\u2028d")}`))).toEqual([
      "a",
      "b",
      "error",
      "c\u2028d",
    ]);
  });

  it("reads a file that begins with a byte order mark", () => {
    expect(idsIn(ask(`\uFEFF${query("a")}\n`))).toEqual(["a"]);
  });

  it("answers 20,000 queries within ten seconds", { timeout: 10_000 }, () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `q${index}`);
    expect(idsIn(ask(ids.map(query).join("\n")))).toEqual(ids);
  });
});
