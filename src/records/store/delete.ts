import { odata, type TransactionAction } from "@azure/data-tables";
import { brusselsDay } from "../brussels-day";
import { memberOf } from "../care-record";
import type { Change, Refusal } from "../changes/change";
import { leads } from "../changes/team";
import { forgetDueDays } from "../due/due-index";
import { forgetFreshOf } from "../due/fresh";
import type { Person } from "../practitioner";
import { isStale, type Table, type Tables } from "../tables";
import { attemptsPartition, isOfDay } from "./attempts";
import { openingPartition } from "./codes";
import { dropDraftsAbout } from "./drafts";
import { codesInIndex, personPartition, removeFromIndex } from "./member-index";
import { giveUpClaim } from "./pseudonyms";
import { deletedBy, headKey, partitionOf, readRecord } from "./records";
import { saveChange } from "./save";

export type DeleteOutcome = { deleted: true } | { refusal: Refusal };

/**
 * Deletes an episode with its acts, its log, what was begun about it, and the hints that lead to it. Only its code stays,
 * so that it is never used again. A deletion that was cut short is gone on with when the same person asks again; hints
 * and drafts that it left lead to nothing and go in their time.
 */
export async function deleteEpisode(tables: Tables, person: Person, code: string): Promise<DeleteOutcome> {
  for (;;) {
    const kept = await readRecord(tables, person.tenant, code);
    if (kept === null) {
      if ((await deletedBy(tables, person.tenant, code)) !== person.user) return { refusal: { kind: "not-a-member" } };
      await removeRest(tables, person.tenant, code);
      return { deleted: true };
    }
    const { record, etag } = kept;
    if (memberOf(record, person.user) === undefined) return { refusal: { kind: "not-a-member" } };
    if (!leads(record, person.user)) return { refusal: { kind: "not-allowed" } };
    const key = headKey(person.tenant, code);
    try {
      await tables.episodes.updateEntity({ ...key, deleted: true, deletedBy: person.user }, "Replace", { etag });
    } catch (error) {
      if (isStale(error)) continue;
      throw error;
    }
    const { tenant } = person;
    await Promise.all(
      record.members.flatMap(({ user }) => [
        removeFromIndex(tables, { tenant, user }, code),
        dropDraftsAbout(tables, { tenant, user }, code),
      ]),
    );
    await Promise.all([
      giveUpClaim(tables, tenant, record),
      forgetDueDays(tables, tenant, record),
      forgetFreshOf(tables, tenant, code),
    ]);
    await removeRest(tables, person.tenant, code);
    return { deleted: true };
  }
}

/** Removes all rows of a deleted episode, and last of all who deleted it. */
async function removeRest(tables: Tables, tenant: string, code: string): Promise<void> {
  const { partitionKey, rowKey } = headKey(tenant, code);
  await removePartition(tables.episodes, partitionOf(tenant, code), (row) => row !== rowKey);
  await tables.episodes.updateEntity({ partitionKey, rowKey, deleted: true }, "Replace");
}

async function removePartition(table: Table, partitionKey: string, isToRemove = (_: string) => true): Promise<void> {
  const rows = table.listEntities({
    queryOptions: { filter: odata`PartitionKey eq ${partitionKey}`, select: ["PartitionKey", "RowKey"] },
  });
  let batch: TransactionAction[] = [];
  for await (const { rowKey } of rows) {
    if (rowKey === undefined || !isToRemove(rowKey)) continue;
    batch.push(["delete", { partitionKey, rowKey }]);
    if (batch.length < 100) continue;
    await table.submitTransaction(batch);
    batch = [];
  }
  if (batch.length > 0) await table.submitTransaction(batch);
}

/** What became of each episode of somebody who is forgotten. */
export interface Forgotten {
  /** Codes of episodes that nobody else followed: they are deleted. */
  deleted: string[];
  /** Codes of episodes that colleagues go on following; what the person recorded in them stays, as proof of what was billed. */
  left: string[];
}

/**
 * Deletes everything about a person: their profile, drafts and conversation references, their membership of every
 * episode, and the episodes that nobody else follows.
 *
 * @param instance the form instance that asked for it
 */
export async function forgetPerson(tables: Tables, person: Person, instance: string, now: Date): Promise<Forgotten> {
  const forgotten: Forgotten = { deleted: [], left: [] };
  for (const code of await codesInIndex(tables, person)) {
    const kept = await readRecord(tables, person.tenant, code);
    if (kept === null || memberOf(kept.record, person.user) === undefined) continue;
    const change: Change = { type: "leave" };
    const outcome = await saveChange(tables, person, { code, instance, change }, now);
    if (!("refusal" in outcome)) forgotten.left.push(code);
    else if (outcome.refusal.kind === "last-member" && "deleted" in (await deleteEpisode(tables, person, code))) {
      forgotten.deleted.push(code);
    }
  }
  await removePartition(tables.people, personPartition(person));
  await removePartition(tables.hints, openingPartition(person));
  // Today's attempts stay till tomorrow, or forgetting would be a way around their limit.
  const today = brusselsDay(now);
  await removePartition(tables.hints, attemptsPartition(person), (row) => !isOfDay(row, today));
  return forgotten;
}
