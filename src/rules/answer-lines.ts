import { z } from "zod";
import {
  type EligibilityAnswer,
  type EligibilityQuery,
  eligibilityQuerySchema,
  perinatalEpisodeSchema,
  perinatalServices,
  psychologyEpisodeSchema,
  services,
} from "./contract";
import { decide } from "./decide";

/** One thing that is wrong with a query: where (`episode.acts.0.on`; empty: the query as a whole) and what was expected. */
export const queryProblemSchema = z
  .strictObject({
    message: z.string().meta({ description: "For people: the path, what was expected and what was found" }),
    path: z.string().meta({ description: "Where, for example episode.acts.0.on; empty: the query as a whole" }),
    expected: z.string().meta({ description: "In words, for example: a number not below 0" }),
  })
  .meta({ id: "QueryProblem" });

export const queryErrorSchema = z
  .strictObject({
    error: queryProblemSchema.extend({
      issues: z.array(queryProblemSchema).meta({ description: "Everything found wrong; the first is told above" }),
    }),
  })
  .meta({ id: "EligibilityError", description: "What is wrong with a query that is not valid" });

export type QueryProblem = z.infer<typeof queryProblemSchema>;
export type QueryError = z.infer<typeof queryErrorSchema>;
type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const wordsForType: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

const longestEcho = 60;

function found(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number") return String(value);
  const text = JSON.stringify(value);
  return text.length > longestEcho ? `${text.slice(0, longestEcho)}...` : text;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    root,
  );
}

function listOf(values: readonly unknown[]): string {
  const written = values.map((value) => JSON.stringify(value));
  return written.length === 1 ? String(written[0]) : `one of ${written.join(", ")}`;
}

function expectedValue(issue: Issue): string {
  // The contract's own messages begin like this; zod's begin with a capital.
  if (issue.message.startsWith("expected ")) return issue.message.slice("expected ".length);
  switch (issue.code) {
    case "invalid_type":
      return wordsForType[issue.expected] ?? issue.expected;
    case "invalid_value":
      return listOf(issue.values);
    case "too_small":
      return `a number not below ${issue.minimum}`;
    case "too_big":
      return `a number not above ${issue.maximum}`;
    default:
      return issue.message;
  }
}

function problem(root: unknown, path: Path, expected: string): QueryProblem {
  const where = path.map(String).join(".");
  const value = valueAt(root, path);
  const advice = value === null ? " (a fact not known is left out)" : "";
  return {
    message: `${where || "The query"}: expected ${expected}, found ${found(value)}${advice}`,
    path: where,
    expected,
  };
}

const episodeProperties = {
  perinatal: Object.keys(perinatalEpisodeSchema.shape),
  psychology: Object.keys(psychologyEpisodeSchema.shape),
};

/** What to say of a property that the contract does not know at this place. */
function expectedInsteadOf(root: unknown, path: Path, key: string): string {
  const service = valueAt(root, ["service"]);
  const [own, other] = perinatalServices.some((known) => known === service)
    ? (["perinatal", "psychology"] as const)
    : (["psychology", "perinatal"] as const);
  const belongsToTheOther = path.length === 1 && path[0] === "episode" && episodeProperties[other].includes(key);
  return belongsToTheOther
    ? `no property of this name: the episode of ${service} is a ${own} one`
    : "no property of this name";
}

function problemsOf(root: unknown, issue: Issue): QueryProblem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => problem(root, [...issue.path, key], expectedInsteadOf(root, issue.path, key)));
  }
  if (issue.code === "invalid_union") {
    return [problem(root, issue.path, listOf(services))];
  }
  return [problem(root, issue.path, expectedValue(issue))];
}

function errorOf(problems: readonly [QueryProblem, ...QueryProblem[]]): QueryError {
  return { error: { ...problems[0], issues: [...problems] } };
}

/** What is wrong with `value` as a query, or the query that it is. */
function readQuery(value: unknown): { query: EligibilityQuery } | QueryError {
  const read = eligibilityQuerySchema.safeParse(value);
  if (read.success) return { query: read.data };
  const [first, ...others] = read.error.issues.flatMap((issue) => problemsOf(value, issue));
  return errorOf(first ? [first, ...others] : [problem(value, [], "a query of the contract")]);
}

function readJson(text: string): { value: unknown } | QueryError {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const expected = "one query as JSON";
    return errorOf([{ message: `The query: expected ${expected}, found a text that is not JSON`, path: "", expected }]);
  }
}

/** Whether an answer is one, or says what is wrong with the query. */
export function isQueryError(answer: EligibilityAnswer | QueryError): answer is QueryError {
  return "error" in answer;
}

/** Answers one query, written as JSON. Never throws for what the text holds: a query that is not valid gets an error. */
export function answerText(text: string): EligibilityAnswer | QueryError {
  const read = readJson(text);
  if ("error" in read) return read;
  const asked = readQuery(read.value);
  return "error" in asked ? asked : decide(asked.query);
}

/** Answers one line of a batch: the answer as a line of JSON without its end, or `undefined` for a blank line. */
export function answerLine(line: string): string | undefined {
  return line.trim() === "" ? undefined : JSON.stringify(answerText(line));
}

/** Answers a whole batch: one line for each line that is not blank, in order. */
export function answerTexts(lines: string): string {
  return lines
    .split("\n")
    .map(answerLine)
    .flatMap((answer) => (answer === undefined ? [] : [`${answer}\n`]))
    .join("");
}
