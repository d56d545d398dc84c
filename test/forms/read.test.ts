import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Field } from "../../src/forms/field";
import { readFields } from "../../src/forms/read";
import { formWordsOf } from "../../src/language/forms";

const { errors } = formWordsOf("fr");
const head = { id: "x", label: "X" };
const options = [
  { value: "a", title: "A" },
  { value: "b", title: "B" },
];

const read = (field: Field, typed: string) => {
  const { known, errors: wrong } = readFields([field], { x: typed }, errors);
  return "x" in wrong ? { wrong: wrong.x } : { value: known.x };
};

const day: Field = { ...head, kind: "date", min: "2025-01-01", max: "2025-04-15" };
const minutes: Field = { ...head, kind: "number", min: 1, max: 90, whole: false };
const whole: Field = { ...head, kind: "number", min: 0, max: 15, whole: true };
const note: Field = { ...head, kind: "text", longest: 40 };

describe("what was typed", () => {
  test.each<[string, Field, string, unknown]>([
    ["a date as inputs send it", day, "2025-03-05", "2025-03-05"],
    ["a date as people write it", day, " 5/3/2025 ", "2025-03-05"],
    ["a date with full stops", day, "05.03.2025", "2025-03-05"],
    ["a time", { ...head, kind: "time" }, "14:30", "14:30"],
    ["a time as people write it", { ...head, kind: "time" }, "9h05", "09:05"],
    ["a full hour", { ...head, kind: "time" }, "9 h", "09:00"],
    ["a number with a comma", minutes, "44,5", 44.5],
    ["a whole number", whole, "14", 14],
    ["an amount, in cents", { ...head, kind: "euro" }, "11,00 €", 1100],
    ["an amount with a point", { ...head, kind: "euro" }, "2.5", 250],
    ["a ticked box", { ...head, kind: "flag" }, "true", true],
    ["an unticked box", { ...head, kind: "flag" }, "false", false],
    ["a choice", { ...head, kind: "choice", options }, "b", "b"],
    ["several choices", { ...head, kind: "several", options }, "a, b", ["a", "b"]],
    ["no choice among several", { ...head, kind: "several", options }, "", []],
    ["an INAMI number", { ...head, kind: "inami" }, "1-12345-67-004", "11234567004"],
    ["nothing", note, "  ", undefined],
  ])("is read: %s", (_, field, typed, value) => {
    expect(read(field, typed)).toEqual({ value });
  });

  test.each<[string, Field, string, string]>([
    ["a day that does not exist", day, "2025-02-30", errors.date],
    ["words for a day", day, "demain", errors.date],
    ["a day too early", day, "2024-12-31", errors.notBefore("2025-01-01")],
    ["a day to come", day, "16/04/2025", errors.notAfter("2025-04-15")],
    ["an hour that does not exist", { ...head, kind: "time" }, "25:00", errors.time],
    ["too many minutes", minutes, "91", errors.number(1, 90)],
    ["no number", minutes, "une heure", errors.number(1, 90)],
    ["half an indicator", whole, "13,5", errors.wholeNumber(0, 15)],
    ["no amount", { ...head, kind: "euro" }, "onze", errors.euro],
    ["a negative amount", { ...head, kind: "euro" }, "-1", errors.euro],
    ["another choice", { ...head, kind: "choice", options }, "c", errors.choice],
    ["another choice among several", { ...head, kind: "several", options }, "a,c", errors.choice],
    ["a number that is too short", { ...head, kind: "inami" }, "123", errors.inami],
    ["a text that is too long", note, "x".repeat(41), errors.tooLong(40)],
    ["a national number in a text", note, "voir 85.07.30-033.28", errors.nationalNumber],
    ["what is no national number", { ...head, kind: "national-number" }, "12345", errors.noNationalNumber],
    ["nothing where something is needed", { ...note, required: true }, " ", errors.required],
    ["no date where one is needed", { ...day, required: true }, "", errors.date],
    ["no choice where one is needed", { ...head, kind: "choice", options, required: true }, "", errors.choice],
  ])("is refused with what is wrong: %s", (_, field, typed, wrong) => {
    expect(read(field, typed)).toEqual({ wrong });
  });

  const fields: readonly Field[] = [
    day,
    minutes,
    whole,
    note,
    { ...head, kind: "time" },
    { ...head, kind: "euro" },
    { ...head, kind: "flag" },
    { ...head, kind: "choice", options },
    { ...head, kind: "several", options },
    { ...head, kind: "inami" },
    { ...head, kind: "national-number" },
  ];

  test("is either read or refused, whatever it is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.string(), (field, typed) => {
        const { known, errors: wrong } = readFields([field], { x: typed }, errors);
        const isEmpty = typed.trim() === "" && field.kind !== "several";
        expect(Number("x" in known) + Number("x" in wrong)).toBe(isEmpty ? 0 : 1);
        if ("x" in wrong) expect(wrong.x).toMatch(/\.$/);
      }),
    );
  });
});
