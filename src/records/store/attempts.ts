import { z } from "zod";
import type { CivilDate } from "../../rules/civil-date";
import { keyOf } from "../keys";
import type { Person } from "../practitioner";
import { changeRow, type RowKind } from "../rows";
import type { Tables } from "../tables";

/** What could be used to find out about patients by trying, each limited per user and day. */
export const attemptLimits = {
  /** Opening an episode with a national number: tells whether colleagues follow the patient. */
  "national-number": 20,
  /** Entering an invitation code. */
  invitation: 20,
} as const;

const countSchema = z.strictObject({ count: z.number().int() });
const countKind: RowKind<z.infer<typeof countSchema>> = { name: "attempts", version: 1, schema: countSchema };

/** Where a person's attempts are counted. */
export const attemptsPartition = ({ tenant, user }: Person) => keyOf("attempts", tenant, user);

/** Whether a counter's row is one of that day: those of earlier days count for nothing any more. */
export const isOfDay = (rowKey: string, day: CivilDate) => rowKey.endsWith(keyOf("", day));

/** Counts one attempt; `false` where the day's attempts are used up. */
export async function mayAttempt(
  tables: Tables,
  person: Person,
  what: keyof typeof attemptLimits,
  today: CivilDate,
): Promise<boolean> {
  const key = { partitionKey: attemptsPartition(person), rowKey: keyOf(what, today) };
  const most = attemptLimits[what];
  const raise = (before: { count: number } | null) => ({ count: Math.min((before?.count ?? 0) + 1, most + 1) });
  return (await changeRow(tables.hints, countKind, key, raise, 20)).count <= most;
}
