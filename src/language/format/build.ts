import type { CivilDate } from "../../rules/civil-date";
import type { Format } from "./catalogue";

export const noBreakSpace = "\u00a0";

interface Conventions {
  months: readonly string[];
  dateSeparator: "/" | ".";
  decimal: "," | ".";
  thousands: string;
  and: string;
  or: string;
  euro(amount: string): string;
  longDate(parts: { day: number; month: string; year: string }): string;
  punctuation?(text: string): string;
}

/** Builds a language's format from its conventions. */
export function buildFormat(conventions: Conventions): Format {
  const { dateSeparator, decimal, thousands } = conventions;

  const grouped = (whole: string) => whole.replace(/\B(?=(\d{3})+$)/g, thousands);

  const joined = (items: readonly string[], word: string) => {
    const last = items.at(-1) ?? "";
    const rest = items.slice(0, -1);
    return rest.length === 0 ? last : `${rest.join(", ")} ${word} ${last}`;
  };

  return {
    shortDate(day) {
      const { year, month, date } = partsOf(day);
      return [date, month, year].join(dateSeparator);
    },
    longDate(day) {
      const { year, month, date } = partsOf(day);
      return conventions.longDate({ day: Number(date), month: conventions.months[Number(month) - 1] ?? month, year });
    },
    amount(cents) {
      const whole = Math.trunc(Math.abs(cents) / 100);
      const rest = String(Math.abs(cents) % 100).padStart(2, "0");
      return conventions.euro(`${cents < 0 ? "-" : ""}${grouped(String(whole))}${decimal}${rest}`);
    },
    number(value) {
      return String(value).replace(".", decimal);
    },
    and: (items) => joined(items, conventions.and),
    or: (items) => joined(items, conventions.or),
    punctuation: conventions.punctuation ?? ((text) => text),
  };
}

function partsOf(day: CivilDate): { year: string; month: string; date: string } {
  return { year: day.slice(0, 4), month: day.slice(5, 7), date: day.slice(8, 10) };
}
