import type { CivilDate } from "../rules/civil-date";
import type { Language } from "./contract";
import { read } from "./reading";
import { questionModel } from "./understand";

/** What a message says beside its question: things that no intent and no slot holds. */
export interface Remarks {
  /** It says hello. */
  greets: boolean;
  /** It speaks of care itself: symptoms, medicines, examinations. */
  clinical: boolean;
  /** It asks where something is written. */
  asksForSource: boolean;
  /** It names a month, a week or another period without a day; both ends are included. */
  period?: { from: CivilDate; to: CivilDate };
}

/** Reads the remarks of a message in `language`, on the day `today`. */
export function remarksIn(text: string, { today, language }: { today: CivilDate; language: Language }): Remarks {
  const { pieces, dates } = read(text, language, today, questionModel().vocabulary);
  const speaksOf = (concept: string) => pieces.some(({ concepts }) => concepts.includes(concept));
  const hasDay = dates.some(({ date }) => date !== null);
  const period = hasDay ? undefined : dates.find(({ date }) => date === null)?.period;
  return {
    greets: speaksOf("social.hello"),
    clinical: speaksOf("clinical"),
    asksForSource: speaksOf("source"),
    ...(period === undefined ? {} : { period }),
  };
}
