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

/** Counts one attempt; `false` where the day's attempts are used up. */
export async function mayAttempt(
  tables: Tables,
  { tenant, user }: Person,
  what: keyof typeof attemptLimits,
  today: CivilDate,
): Promise<boolean> {
  const key = { partitionKey: keyOf("attempts", tenant, user), rowKey: keyOf(what, today) };
  const most = attemptLimits[what];
  const raise = (before: { count: number } | null) => ({ count: Math.min((before?.count ?? 0) + 1, most + 1) });
  return (await changeRow(tables.hints, countKind, key, raise, 20)).count <= most;
}
