import type { z } from "zod";
import { isNationalInstead } from "../identifiers/inami-number";
import { findNationalNumbers } from "../identifiers/national-number";
import type { Refusal } from "./change";

/** What is wrong with an input, each with its path, for a message beside its field. */
export function issuesOf({ issues }: z.ZodError): Extract<Refusal, { kind: "invalid" }>["issues"] {
  return issues.map(({ path, message }) => ({ path: path.join("."), problem: message }));
}

/**
 * The path of the first text that holds a national number; `null` where none does. Fields that hold an INAMI number say
 * so in their name: a few of these pass the other check by chance.
 */
export function nationalNumberAt(input: unknown, path: readonly string[] = []): string | null {
  if (typeof input === "string") {
    const isThere = isInamiField(path.at(-1) ?? "") ? isNationalInstead(input) : findNationalNumbers(input).length > 0;
    return isThere ? path.join(".") : null;
  }
  if (typeof input !== "object" || input === null) return null;
  for (const [name, value] of Object.entries(input)) {
    const at = nationalNumberAt(value, [...path, name]);
    if (at !== null) return at;
  }
  return null;
}

/** Whether a field of this name holds an INAMI number. */
export function isInamiField(name: string): boolean {
  return /inami/i.test(name);
}
