import { z } from "zod";
import type { FormErrors } from "../language/forms/catalogue";
import { isNationalInstead, readInamiNumber } from "../records/identifiers/inami-number";
import { findNationalNumbers, nationalNumberIn } from "../records/identifiers/national-number";
import { isCivilDate } from "../rules/civil-date";
import type { Errors, Field, Known, Step, Typed, Value } from "./field";
import { fieldsOf } from "./field";

/** Reads what was typed into `fields`; what cannot be used comes back as errors, all of them at once. */
export function readFields(
  fields: readonly Field[],
  typed: Typed,
  words: FormErrors,
): { known: Known; errors: Errors } {
  const known: Record<string, Value> = {};
  const errors: Record<string, string> = {};
  for (const field of fields) {
    const text = (typed[field.id] ?? "").trim();
    if (text === "") {
      if (field.required) errors[field.id] = field.kind === "date" ? words.date : emptyError(field, words);
      else if (field.kind === "several") known[field.id] = [];
      continue;
    }
    const read = schemaOf(field, words).safeParse(text);
    if (read.success) known[field.id] = read.data;
    else errors[field.id] = read.error.issues[0]?.message ?? words.required;
  }
  return { known, errors };
}

/** Reads one card, with the problems that concern several of its fields. */
export function readStep(step: Step, typed: Typed, words: FormErrors): { known: Known; errors: Errors } {
  const { known, errors } = readFields(fieldsOf(step), typed, words);
  return { known, errors: { ...step.check?.(known), ...errors } };
}

function emptyError(field: Field, words: FormErrors): string {
  return field.kind === "choice" || field.kind === "several" ? words.choice : words.required;
}

function schemaOf(field: Field, words: FormErrors): z.ZodType<Value, string> {
  switch (field.kind) {
    case "date":
      return z
        .string()
        .transform(dayOf)
        .refine(isCivilDate, words.date)
        .refine((day) => field.min === undefined || day >= field.min, words.notBefore(field.min ?? ""))
        .refine((day) => field.max === undefined || day <= field.max, words.notAfter(field.max ?? ""));
    case "time":
      return z
        .string()
        .transform(hourOf)
        .refine((hour) => /^([01]\d|2[0-3]):[0-5]\d$/.test(hour), words.time);
    case "number": {
      const { min, max, whole } = field;
      const error = whole ? words.wholeNumber(min, max) : words.number(min, max);
      const number = z.number({ error }).min(min, { error }).max(max, { error });
      return z
        .string()
        .transform((text) => Number(text.replace(",", ".")))
        .pipe(whole ? number.int({ error }) : number);
    }
    case "euro":
      return z
        .string()
        .transform((text) => Math.round(Number(text.replace(",", ".").replace(/[€\s]/g, "")) * 100))
        .pipe(z.number({ error: words.euro }).min(0, { error: words.euro }).max(1_000_000, { error: words.euro }));
    case "text":
      return z
        .string()
        .max(field.longest, { error: words.tooLong(field.longest) })
        .refine((text) => findNationalNumbers(text).length === 0, words.nationalNumber);
    case "flag":
      return z.enum(["true", "false"], { error: words.choice }).transform((text) => text === "true");
    case "choice":
      return z.string().refine((value) => field.options.some((option) => option.value === value), words.choice);
    case "several":
      return z
        .string()
        .transform(listOf)
        .refine(
          (values) => values.every((value) => field.options.some((option) => option.value === value)),
          words.choice,
        );
    case "inami":
      return z
        .string()
        .refine((text) => !isNationalInstead(text), { error: words.nationalNumber, abort: true })
        .transform((text) => readInamiNumber(text)?.digits ?? "")
        .refine((digits) => digits !== "", words.inami);
    case "national-number":
      return z.string().refine((text) => nationalNumberIn(text) !== null, words.noNationalNumber);
  }
}

/** "2025-03-05" as inputs send it, "05/03/2025" or "5.3.2025" as people type it. */
function dayOf(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
}

/** "14:30" as inputs send it, "14h30" or "9.15" as people type it. */
function hourOf(text: string): string {
  const [, hour, minute] = /^(\d{1,2})\s*[:hu.]\s*(\d{2})?(?::\d{2})?$/i.exec(text) ?? [];
  return hour === undefined ? text : `${hour.padStart(2, "0")}:${minute ?? "00"}`;
}

export function listOf(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
