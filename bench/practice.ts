import type { Entry, EntryContent } from "../src/records/acts/entry";
import { type CareRecord, careHeadSchema } from "../src/records/care-record";
import { dueDaysOf } from "../src/records/due/reminders";
import { addDays, type CivilDate } from "../src/rules/civil-date";
import { indicators } from "../src/rules/contract";
import { filledIn } from "../test/support/care";
import { wholeFrom } from "./random";

/** The day whose run is measured: a Thursday on which what was done in January 2025 is told, thirty days ahead. */
export const measuredDay: CivilDate = "2025-03-06";
/** The files are as they stood on the day before. */
export const dayBefore: CivilDate = "2025-03-05";
/** The next two days on which anybody is told anything: a Friday and a Monday. */
export const daysAfter = ["2025-03-07", "2025-03-10"] as const satisfies readonly CivilDate[];

export const codeOf = (number: number) => `P-${number}`;

function entryOf(content: EntryContent, order: number, billing: Entry["state"]["billing"]): Entry {
  return { content, state: { id: `form-${order}`, order, billing, refusals: [], withdrawn: false } };
}

interface File {
  code: string;
  /** The midwife who follows the patient, alone. */
  user: string;
  dueDate: CivilDate;
  birthDate: CivilDate | null;
  entries: Entry[];
}

function recordOf({ code, user, dueDate, birthDate, entries }: File): CareRecord {
  const head = careHeadSchema.parse({
    programme: "perinatal",
    code,
    label: `Mme ${code.replace("P-", "")}`,
    members: [{ user }],
    facts: { dueDate, birthDate },
    revision: 0,
    events: [],
    invitations: [],
    dueDays: [],
  });
  return { ...head, entries };
}

/** A patient whose screening has to be billed by 5 April 2025: one line of the digest of that morning. */
export function dueFile(code: string, user: string, random: () => number): CareRecord {
  const screenedOn = addDays("2025-01-02", wholeFrom(random, 0, 25));
  const screening = entryOf(filledIn.screening(screenedOn, []), 0, "to-bill");
  return recordOf({ code, user, dueDate: addDays(screenedOn, 230), birthDate: null, entries: [screening] });
}

/** A patient somewhere on her trajectory, of whom nothing is to be told on the measured day. */
export function otherFile(code: string, user: string, random: () => number): CareRecord {
  for (;;) {
    const record = anyFile(code, user, random);
    if (!dueDaysOf(record, dayBefore).includes(measuredDay)) return record;
  }
}

function anyFile(code: string, user: string, random: () => number): CareRecord {
  const screenedOn = addDays(measuredDay, -wholeFrom(random, 5, 500));
  const positive = indicators.filter(() => random() < 0.12);
  const dueDate = addDays(screenedOn, wholeFrom(random, 60, 240));
  const isBorn = dueDate < dayBefore;
  const contents: EntryContent[] = [filledIn.screening(screenedOn, positive)];
  for (const after of [30, 90]) {
    const on = addDays(screenedOn, after);
    if (on <= dayBefore && on <= dueDate && random() < 0.7) contents.push(filledIn.cpp(on, positive));
  }
  const entries = contents.map((content, order) => entryOf(content, order, random() < 0.8 ? "billed" : "to-bill"));
  return recordOf({ code, user, dueDate, birthDate: isBorn ? dueDate : null, entries });
}
