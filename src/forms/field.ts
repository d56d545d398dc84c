import type { CivilDate } from "../rules/civil-date";

/**
 * What a form asks for, as plain data in the reader's language: cards draw it, and what comes back is read with the
 * very same data.
 */

export interface Option {
  value: string;
  title: string;
}

interface Common {
  /** Id of the input: the contract's name of the fact where it has one. */
  id: string;
  label: string;
  hint?: string;
  required?: boolean;
}

export type Field =
  | (Common & { kind: "date"; min?: CivilDate; max?: CivilDate })
  | (Common & { kind: "time" })
  | (Common & { kind: "number"; min: number; max: number; whole: boolean })
  | (Common & { kind: "euro" })
  /** `longest` in characters. */
  | (Common & { kind: "text"; longest: number; isLong?: boolean })
  /** A box to tick: ticked is yes, and not ticked is no. */
  | (Common & { kind: "flag" })
  | (Common & { kind: "choice" | "several"; options: readonly Option[] })
  | (Common & { kind: "inami" })
  /** Never kept and never shown again. */
  | (Common & { kind: "national-number" });

/** Fields that belong together, under a heading where several such parts stand on one card. */
export interface Part {
  heading?: string;
  fields: readonly Field[];
}

/** Lists that grow by one entry at a time. */
export type Growing = "people" | "tasks";

/** One card of a form: one subject. */
export interface Step {
  id: string;
  title: string;
  /** A sentence under the title. */
  text?: string;
  parts: readonly Part[];
  /** The list that this card adds to, and what one entry of it needs. */
  adds?: { to: Growing; fields: readonly Field[] };
  /** Problems that concern several fields, by input id. */
  check?: (known: Known) => Errors;
}

export type Value = string | number | boolean | readonly string[];
/** What was filled in and could be read, by input id; what was left empty is left out. */
export type Known = Readonly<Record<string, Value>>;
/** What is wrong, by input id, in the reader's language. */
export type Errors = Readonly<Record<string, string>>;
/** What was typed, by input id, as hosts send it. */
export type Typed = Readonly<Record<string, string>>;

export function fieldsOf({ parts }: Pick<Step, "parts">): Field[] {
  return parts.flatMap(({ fields }) => fields);
}

/** `errors` where something is wrong, none otherwise. */
export function errorsIf(isWrong: boolean, errors: Errors): Errors {
  return isWrong ? errors : {};
}
