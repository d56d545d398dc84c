import type { Biller } from "../language/conditions/catalogue";
import type { FactWords } from "../language/facts/catalogue";
import { wordsOf } from "../language/words";
import type { Language } from "../questions/contract";
import { isCivilDate } from "../rules/civil-date";
import { type EligibilityAnswer, type EligibilityQuery, eligibilityQuerySchema } from "../rules/contract";
import { perinatalThresholds } from "../rules/data/thresholds";
import { decide } from "../rules/decide";
import type { JsonObject, JsonValue } from "./adaptive-card";
import { besides, type FactAsked, factKinds, factsAsked } from "./facts-asked";

/** What somebody typed into the form for missing facts, by input id. Hosts send every value as text. */
export type TypedFacts = Readonly<Record<string, string>>;

export interface AnsweredWithFacts {
  /** The query with the facts that could be read. */
  query: EligibilityQuery;
  answer: EligibilityAnswer;
  /** What is wrong with the others, by input id. */
  errors: Record<string, string>;
}

/**
 * Decides a query with the facts that somebody supplied for it. A fact may bring up the next one (a birth date, then the
 * sessions of that age), so facts are read for as long as the answer asks for one that was typed. What is typed but not
 * asked for is left alone; what is asked for and was left empty is an error.
 */
export function answerWithFacts(
  query: EligibilityQuery,
  typed: TypedFacts,
  language: Language,
  biller: Biller = { you: true },
): AnsweredWithFacts {
  const errors: Record<string, string> = {};
  const done = new Set<string>();
  let known = query;
  for (;;) {
    const answer = decide(known);
    const asked = factsAsked(known, answer.missing, biller);
    const next = asked.find((fact) => isTyped(fact, typed) && !done.has(fact.path));
    if (next === undefined) return { query: known, answer, errors };
    done.add(next.path);
    const inputs = asked.filter(({ path }) => path === next.path);
    const read = readFacts(inputs, typed, known, wordsOf(language).facts);
    if ("errors" in read) Object.assign(errors, read.errors);
    else known = read.query;
  }
}

function isTyped({ id, key }: FactAsked, typed: TypedFacts): boolean {
  if (id in typed) return true;
  if (factKinds[key] === "birth") return typed[besides.notBornYet] === "true";
  return factKinds[key] === "screening" && typed[besides.noScreening] === "true";
}

/** Reads the inputs of one fact, which is known only when all of them are. */
function readFacts(
  inputs: readonly FactAsked[],
  typed: TypedFacts,
  query: EligibilityQuery,
  words: FactWords,
): { query: EligibilityQuery } | { errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  let known = query;
  for (const input of inputs) {
    const read = readFact(input, typed, known, words);
    if ("error" in read) errors[input.id] = read.error;
    else known = read.query;
  }
  return Object.keys(errors).length > 0 ? { errors } : { query: known };
}

type Read = { query: EligibilityQuery } | { error: string };

function readFact(fact: FactAsked, typed: TypedFacts, query: EligibilityQuery, words: FactWords): Read {
  const value = readValue(fact, typed, query, words);
  if ("error" in value) return value;
  const parsed = eligibilityQuerySchema.safeParse(withValue(fact, value.value, query));
  return parsed.success ? { query: parsed.data } : { error: errorFor(fact, words) };
}

function errorFor({ key }: FactAsked, { errors }: FactWords): string {
  const max = perinatalThresholds.indicators.value;
  switch (factKinds[key]) {
    case "yes-no":
    case "choice":
    case "several":
      return errors.choice;
    case "number":
      return errors.number;
    case "whole":
      return errors.wholeNumber(0, max);
    case "dates":
      return errors.dates;
    case "text":
      return errors.text;
    default:
      return errors.date;
  }
}

type Value = { value: JsonValue } | { error: string };

function readValue(fact: FactAsked, typed: TypedFacts, query: EligibilityQuery, words: FactWords): Value {
  const raw = (typed[fact.id] ?? "").trim();
  const wrong = { error: errorFor(fact, words) };
  const ticked = (id: string) => typed[id] === "true";
  switch (factKinds[fact.key]) {
    case "yes-no":
      return raw === "true" || raw === "false" ? { value: raw === "true" } : wrong;
    case "choice":
    case "text":
      return raw === "" ? wrong : { value: raw };
    case "several":
      return { value: listOf(raw) };
    case "number":
    case "whole": {
      const number = Number(raw.replace(",", "."));
      return raw === "" || Number.isNaN(number) ? wrong : { value: number };
    }
    case "dates": {
      const days = listOf(raw).map(dayOf);
      return days.every((day) => day !== undefined) ? { value: days } : wrong;
    }
    case "birth":
      return ticked(besides.notBornYet) && raw === "" ? { value: null } : dateValue(raw, query, words);
    case "screening": {
      if (ticked(besides.noScreening) && raw === "") return { value: null };
      const on = dateValue(raw, query, words);
      return "error" in on ? on : { value: { on: on.value, positive: listOf(typed[besides.positive] ?? "") } };
    }
    case "date":
      return dateValue(raw, query, words);
  }
}

function dateValue(
  raw: string,
  { askedOn }: EligibilityQuery,
  { errors }: FactWords,
): { value: string } | { error: string } {
  const day = dayOf(raw);
  if (day === undefined) return { error: errors.date };
  return day > askedOn ? { error: errors.dateNotLater(askedOn) } : { value: day };
}

/** "2025-03-05" as inputs send it, "05/03/2025" or "5.3.2025" as people type it. */
function dayOf(raw: string): string | undefined {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(raw.trim());
  const day = parts ? `${parts[3]}-${parts[2]?.padStart(2, "0")}-${parts[1]?.padStart(2, "0")}` : raw.trim();
  return isCivilDate(day) ? day : undefined;
}

function listOf(raw: string): string[] {
  return raw
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The query with one more fact, as data that is still to be parsed. */
function withValue({ path, key, context }: FactAsked, value: JsonValue, query: EligibilityQuery): JsonObject {
  // A query is plain data: it came out of JSON and goes back into it.
  const data = JSON.parse(JSON.stringify(query)) as JsonObject;
  if (key === "episode.acts" && Array.isArray(value)) {
    const acts = value.map((on) => ({ service: context.service, on, billing: "billed" }));
    return set(data, ["episode", "acts"], [...actsIn(data), ...acts]);
  }
  if (key === "episode.coordinators") {
    const id = query.act?.coordinatedBy === "team-member" ? "team-member" : (query.provider.id ?? "biller");
    const withId = query.provider.id === undefined ? set(data, ["provider", "id"], "biller") : data;
    return set(withId, ["episode", "coordinators"], [{ id, from: value }]);
  }
  return set(data, path.split("."), value);
}

function actsIn({ episode }: JsonObject): JsonValue[] {
  const acts = isObject(episode) ? episode.acts : undefined;
  return Array.isArray(acts) ? acts : [];
}

function set(data: JsonObject, [name, ...rest]: readonly string[], value: JsonValue): JsonObject {
  if (name === undefined) return data;
  return { ...data, [name]: rest.length === 0 ? value : setIn(data[name], rest, value) };
}

function setIn(node: JsonValue | undefined, path: readonly string[], value: JsonValue): JsonValue {
  if (!Array.isArray(node)) return set(isObject(node) ? node : {}, path, value);
  const [index, ...rest] = path;
  return node.map((entry, at) => (at === Number(index) ? setIn(entry, rest, value) : entry));
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
