import type { CivilDate } from "../../src/rules/civil-date";
import { type DeadlineKind, deadlineKinds } from "../../src/rules/deadlines";
import { type ExpectedReminder, inOrder } from "./expected";

/** The practice is loaded on a Monday, and followed over both changes of the clocks and the end of a year. */
export const firstDay = "2026-01-05";
/** Fourteen months later. */
export const lastDay = "2027-03-05";

/** A line of a digest that arrived. */
export interface ToldLine {
  on: CivilDate;
  user: string;
  code: string;
  /** Of the deadline in its file: its kind, its day, and what it is about. */
  key: string;
}

function kindOf(text: string | undefined): DeadlineKind {
  const kind = deadlineKinds.find((one) => one === text);
  if (kind === undefined) throw new Error(`There is no kind of deadline "${text}".`);
  return kind;
}

/** What arrived, in order, with the reason for its day where it was expected on it. */
export function asReminders(told: readonly ToldLine[], expected: readonly ExpectedReminder[]): ExpectedReminder[] {
  return told
    .map(({ on, user, code, key }) => {
      const [kind, due = ""] = key.split(" ");
      const one = { on, user, code, kind: kindOf(kind), due };
      const why = expected.find((other) => inOrder(one, other) === 0)?.why ?? "nobody knows";
      return { ...one, why };
    })
    .sort(inOrder);
}
