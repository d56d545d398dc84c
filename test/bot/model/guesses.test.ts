import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerJsonSchema, meaningOf, readGuesses, withGuesses } from "../../../src/bot/model/guesses";
import { type Meaning, meaningSchema } from "../../../src/questions/contract";

const right = { intent: "tariff", service: "cpp", function: null };
const answer = (...meanings: unknown[]) => JSON.stringify({ meanings });

describe("an answer of the agreed shape is read", () => {
  test.each<[string, string, unknown[]]>([
    ["one meaning", answer(right), [right]],
    ["none", answer(), []],
    ["with spaces", `\n ${answer(right)} `, [right]],
  ])("%s", (_, text, expected) => {
    expect(readGuesses(text)).toEqual(expected);
  });
});

describe("anything else is discarded whole", () => {
  test.each<[string, string]>([
    ["nothing", ""],
    ["prose", "Yes, you can still bill a CPP for this patient."],
    ["prose around JSON", `Here you are: ${answer(right)}`],
    ["JSON in a fence", `\`\`\`json\n${answer(right)}\n\`\`\``],
    ["half of it", answer(right).slice(0, -3)],
    ["another shape", JSON.stringify([right])],
    ["a verdict beside the meanings", JSON.stringify({ meanings: [right], verdict: "yes" })],
    ["a verdict inside", answer({ ...right, verdict: "yes" })],
    ["words inside", answer({ ...right, explanation: "You may." })],
    ["another patient", answer({ ...right, patient: "Mme Z." })],
    ["another patient after a right meaning", answer(right, { ...right, patient: "P-999" })],
    ["a day", answer({ ...right, date: "2025-01-01" })],
    ["a fact that decides", answer({ ...right, scenario: "B" })],
    ["an intent that there is not", answer({ ...right, intent: "approve" })],
    ["a service that there is not", answer({ ...right, service: "massage" })],
    ["a function that there is not", answer({ ...right, function: 4 })],
    ["a missing property", answer({ intent: "tariff" })],
  ])("%s", (_, text) => {
    expect(readGuesses(text)).toBeNull();
  });

  test("whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const guesses = readGuesses(text) ?? [];
        for (const guess of guesses) expect(meaningSchema.safeParse(meaningOf(guess, {})).success).toBe(true);
      }),
    );
  });
});

test("the schema demands every property and forbids others, as strict answers need", () => {
  expect(answerJsonSchema).toMatchObject({
    required: ["meanings"],
    additionalProperties: false,
    properties: { meanings: { items: { required: ["intent", "service", "function"], additionalProperties: false } } },
  });
});

test("what was read in the message stands; a guess fills what was not", () => {
  expect(
    meaningOf({ intent: "remaining", service: "coordination", function: 2 }, { service: "cpp", patient: "Mme D." }),
  ).toEqual({ intent: "remaining", slots: { service: "cpp", function: 2, patient: "Mme D." } });
});

describe("guesses come behind our own best suggestions", () => {
  const meaning = (intent: Meaning["intent"], slots: Meaning["slots"] = {}): Meaning => ({ intent, slots });
  const own = [meaning("tariff"), meaning("limit"), meaning("duration")];
  test.each<[string, Meaning[], Meaning[], Meaning[]]>([
    ["none", own, [], own],
    [
      "a new one",
      own,
      [meaning("overview")],
      [meaning("tariff"), meaning("limit"), meaning("overview"), meaning("duration")],
    ],
    ["one of ours", own, [meaning("limit")], own],
    ["our third", own, [meaning("duration")], own],
    [
      "one of ours for another service",
      own,
      [meaning("limit", { service: "cpp" })],
      [meaning("tariff"), meaning("limit"), meaning("limit", { service: "cpp" }), meaning("duration")],
    ],
    [
      "the same, with its slots in another order",
      [meaning("limit", { service: "cpp", function: 2 })],
      [meaning("limit", { function: 2, service: "cpp" })],
      [meaning("limit", { service: "cpp", function: 2 })],
    ],
    ["the same twice", [], [meaning("help"), meaning("help")], [meaning("help")]],
  ])("%s", (_, ours, guessed, expected) => {
    expect(withGuesses(ours, guessed)).toEqual(expected);
  });
});
