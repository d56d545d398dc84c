import { addDays, addMonths, type CivilDate } from "../rules/civil-date";
import type { Language } from "./contract";
import type { DateMention } from "./dates/find";
import { read } from "./reading";
import { questionModel } from "./understand";

/** What a message says beside its question: things that no intent and no slot holds. */
export interface Remarks {
  /** It says hello. */
  greets: boolean;
  /** It speaks of care itself: symptoms, medicines, examinations. */
  clinical: boolean;
  /** The patient that it names by code. */
  code?: string;
  /** It asks where something is written. */
  asksForSource: boolean;
  /** "A 3rd CPP": written in figures, right before what is counted. */
  nth?: number;
  /** It names a month, a week or another period without a day; both ends are included. */
  period?: { from: CivilDate; to: CivilDate };
}

const nthPattern =
  /(?<!\d)(\d{1,2})\s?(?:e|[èe]me|er|[èe]re|de|ste|th|nd|rd|st|\.)\s+(?=cpp|consult|s[ée]ance|sessie|(?:einzel)?sitzung|session)/iu;

const halfAYear = 6;

/** A month by its bare name is the nearest one: "in May", said in April, is next month and not eleven months ago. */
function nearest({ from, to, period }: DateMention, today: CivilDate): DateMention["period"] {
  const isBareName = to - from === 1;
  if (!isBareName || period.from > addMonths(today, -halfAYear)) return period;
  const first = addMonths(period.from, 12);
  return { from: first, to: addDays(addMonths(first, 1), -1) };
}

/** Reads the remarks of a message in `language`, on the day `today`. */
export function remarksIn(text: string, { today, language }: { today: CivilDate; language: Language }): Remarks {
  const { pieces, dates, patients } = read(text, language, today, questionModel().vocabulary);
  const speaksOf = (concept: string) => pieces.some(({ concepts }) => concepts.includes(concept));
  const hasDay = dates.some(({ date }) => date !== null);
  const named = hasDay ? undefined : dates.find(({ date }) => date === null);
  const period = named && nearest(named, today);
  const code = patients.find(({ kind }) => kind === "code")?.patient;
  const nth = Number(nthPattern.exec(text)?.[1] ?? 0);
  return {
    greets: speaksOf("social.hello"),
    clinical: speaksOf("clinical"),
    asksForSource: speaksOf("source"),
    ...(code === undefined ? {} : { code }),
    ...(nth === 0 ? {} : { nth }),
    ...(period === undefined ? {} : { period }),
  };
}
