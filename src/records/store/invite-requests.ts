import { z } from "zod";
import type { CivilDate } from "../../rules/civil-date";
import { keyOf } from "../keys";
import type { Person } from "../practitioner";
import { type RowKind, StaleWrite, writeRow } from "../rows";
import type { Tables } from "../tables";
import { attemptsPartition } from "./attempts";

const requestSchema = z.strictObject({});
const requestKind: RowKind<z.infer<typeof requestSchema>> = { name: "request", version: 1, schema: requestSchema };

/** Notes that `person` asks to be invited into the team of `code`; `false` where they did so before on this day. */
export async function noteInviteRequest(
  tables: Tables,
  person: Person,
  code: string,
  today: CivilDate,
): Promise<boolean> {
  const key = { partitionKey: attemptsPartition(person), rowKey: keyOf("invite-request", code, today) };
  try {
    await writeRow(tables.hints, requestKind, key, { value: {}, etag: null });
    return true;
  } catch (error) {
    if (error instanceof StaleWrite) return false;
    throw error;
  }
}
