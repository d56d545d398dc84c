import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerLine, answerText, answerTexts, isQueryError, queryErrorSchema } from "../../src/rules/answer-lines";
import { eligibilityAnswerSchema } from "../../src/rules/contract";

const valid = {
  id: "e1",
  service: "cpp",
  serviceDate: "2025-02-10",
  askedOn: "2025-02-10",
  stage: "planned",
  provider: { profession: "midwife", inamiNumber: true, region: "brussels" },
  episode: {
    dueDate: "2025-06-20",
    birthDate: null,
    screening: { on: "2024-11-25", positive: ["housing"] },
    acts: [{ service: "cpp", on: "2024-12-02", billing: "billed" }],
  },
};
const psychology = { ...valid, service: "psy-support-individual", episode: { registered: true } };
const day = "a day that exists, written YYYY-MM-DD";
const unknown = "no property of this name";

function problemsOf(query: unknown): { path: string; expected: string; message: string }[] {
  const answer = answerText(JSON.stringify(query));
  return isQueryError(answer) ? answer.error.issues : [];
}

describe("a valid query", () => {
  it("is answered, its id echoed", () => {
    const answer = eligibilityAnswerSchema.parse(answerText(JSON.stringify(valid)));
    expect([answer.id, answer.verdict]).toEqual(["e1", "yes"]);
  });

  it("may be written over several lines", () => {
    expect(answerText(`\n${JSON.stringify(valid, null, 2)}\n`)).toMatchObject({ verdict: "yes" });
  });

  it("may hold fractional numbers", () => {
    expect(problemsOf({ ...valid, act: { minutes: 44.5 } })).toEqual([]);
  });
});

describe("a query that is not valid is told what was expected where", () => {
  it.each([
    { name: "no object", query: [valid], path: "", expected: "an object" },
    { name: "null", query: null, path: "", expected: "an object" },
    {
      name: "an unknown service",
      query: { ...valid, service: "dance" },
      path: "service",
      expected: 'one of "screening", "cpp"',
    },
    {
      name: "no service",
      query: { ...valid, service: undefined },
      path: "service",
      expected: 'one of "screening", "cpp"',
    },
    { name: "no date", query: { ...valid, serviceDate: undefined }, path: "serviceDate", expected: day },
    { name: "a day that does not exist", query: { ...valid, askedOn: "2025-02-30" }, path: "askedOn", expected: day },
    { name: "no stage", query: { ...valid, stage: "soon" }, path: "stage", expected: 'one of "planned", "done"' },
    { name: "an unknown property", query: { ...valid, colour: 1 }, path: "colour", expected: unknown },
    {
      name: "an unknown property inside",
      query: { ...valid, provider: { profession: "nurse", age: 3 } },
      path: "provider.age",
      expected: unknown,
    },
    {
      name: "an unknown property of an act",
      query: { ...valid, act: { duration: 3 } },
      path: "act.duration",
      expected: unknown,
    },
    {
      name: "a text where a flag belongs",
      query: { ...valid, act: { consent: "yes" } },
      path: "act.consent",
      expected: "true or false",
    },
    {
      name: "an object where a list belongs",
      query: { ...valid, episode: { acts: {} } },
      path: "episode.acts",
      expected: "a list",
    },
    {
      name: "a wrong item of a list",
      query: { ...valid, episode: { followUps: ["2025-01-01", "soon"] } },
      path: "episode.followUps.1",
      expected: day,
    },
    {
      name: "a date of an act",
      query: { ...valid, episode: { acts: [{ service: "cpp", on: null, billing: "billed" }] } },
      path: "episode.acts.0.on",
      expected: day,
    },
    {
      name: "a negative number",
      query: { ...valid, act: { minutes: -1 } },
      path: "act.minutes",
      expected: "a number not below 0",
    },
    {
      name: "half an indicator",
      query: { ...valid, act: { indicatorsAnswered: 7.5 } },
      path: "act.indicatorsAnswered",
      expected: "a whole number",
    },
    {
      name: "sixteen indicators",
      query: { ...valid, act: { indicatorsAnswered: 16 } },
      path: "act.indicatorsAnswered",
      expected: "a number not above 15",
    },
    {
      name: "null for a fact",
      query: { ...valid, episode: { dueDate: null } },
      path: "episode.dueDate",
      expected: day,
    },
    { name: "null for an episode", query: { ...valid, episode: null }, path: "episode", expected: "an object" },
    {
      name: "an act done tomorrow",
      query: { ...valid, stage: "done", serviceDate: "2025-02-11" },
      path: "serviceDate",
      expected: "a done service on or before askedOn",
    },
    {
      name: "an act planned for yesterday",
      query: { ...valid, serviceDate: "2025-02-09" },
      path: "serviceDate",
      expected: "a planned service on or after askedOn",
    },
    {
      name: "a birth that is null in psychology",
      query: { ...psychology, episode: { birthDate: null } },
      path: "episode.birthDate",
      expected: day,
    },
    {
      name: "a psychology episode for a CPP",
      query: { ...valid, episode: { registered: true } },
      path: "episode.registered",
      expected: "the episode of cpp is a perinatal one",
    },
    {
      name: "a perinatal episode for psychology",
      query: { ...psychology, episode: { dueDate: "2025-06-20" } },
      path: "episode.dueDate",
      expected: "the episode of psy-support-individual is a psychology one",
    },
  ])("$name", ({ query, path, expected }) => {
    const [first] = problemsOf(query);
    expect(first?.path).toBe(path);
    expect(first?.expected).toContain(expected);
    expect(first?.message).toContain(first?.expected);
  });

  it("and everything else that is wrong, the first thing first", () => {
    const answer = answerText(JSON.stringify({ ...valid, stage: 1, serviceDate: 2, more: 3 }));
    const error = queryErrorSchema.parse(answer).error;
    expect(error.issues.map(({ path }) => path)).toEqual(["serviceDate", "stage", "more"]);
    expect(error).toMatchObject(error.issues[0] ?? {});
  });

  it("with what was found, shortened", () => {
    expect(problemsOf({ ...valid, askedOn: "x".repeat(500) })[0]?.message).toMatch(/found "x{59}\.\.\.$/);
    expect(problemsOf({ ...valid, askedOn: null })[0]?.message).toContain("found null (a fact not known is left out)");
    expect(problemsOf({ ...valid, askedOn: undefined })[0]?.message).toContain("found nothing");
  });

  it.each(["", "nonsense", "{", '{"id":"e1"', "﻿x", "undefined"])("when %j is no JSON", (text) => {
    expect(answerText(text)).toMatchObject({ error: { path: "", expected: "one query as JSON" } });
  });
});

describe("a batch", () => {
  it("is answered line by line, blank lines left out, and goes on after an error", () => {
    const line = JSON.stringify(valid);
    const answers = answerTexts(`${line}\r\n\n   \nnonsense\n${JSON.stringify({ ...valid, id: "e2" })}`);
    expect(answers.endsWith("\n")).toBe(true);
    const read = answers
      .trimEnd()
      .split("\n")
      .map((text) => JSON.parse(text));
    expect(read.map((answer) => answer.id ?? answer.error.expected)).toEqual(["e1", "one query as JSON", "e2"]);
  });

  it("may be empty", () => {
    expect(answerTexts("\n\n")).toBe("");
  });

  it("gets one line for each line, whatever it holds", () => {
    const json = fc.oneof(fc.json(), fc.string(), fc.constant(JSON.stringify({ ...valid, id: "a\u2028b" })));
    fc.assert(
      fc.property(json, (text) => {
        const line = text.replaceAll("\n", " ");
        const answer = answerLine(line);
        if (line.trim() === "") expect(answer).toBeUndefined();
        else expect(answer).not.toContain("\n");
      }),
    );
  });
});
