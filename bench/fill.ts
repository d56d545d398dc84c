import { changeSettings } from "../src/bot/reminders/settings-store";
import { parseActivity } from "../src/bot/teams/activity";
import { keepReference } from "../src/bot/teams/references";
import type { CareRecord } from "../src/records/care-record";
import { createRecord } from "../src/records/episode-store";
import { changePractitioner } from "../src/records/practitioner-store";
import { mapSideBySide } from "../src/records/side-by-side";
import type { Tables } from "../src/records/tables";
import { usualSettings } from "../src/reminders/settings";
import { type BulkTables, bulkTables } from "./bulk-tables";
import { codeOf, dayBefore, dueFile, otherFile } from "./practice";
import { randomFrom } from "./random";

export const benchTenant = "bench";
export const conversationOf = (user: string) => `chat-${user}`;

/** How many files a midwife has of whom nothing is measured. */
const otherFilesEach = 20;
const filesPerFlush = 2_000;
const atOnce = 16;
const noon = new Date(`${dayBefore}T11:00:00Z`);

export interface Filling {
  tables: Tables;
  /** Where those who are reminded are written to. */
  serviceUrl: string;
  /** Number of the first file, and how many there are to be. */
  first: number;
  count: number;
  /** Whether each file has a line for the measured day. */
  due: boolean;
  /** How many files a midwife has; left out: one where they are due, twenty elsewhere. */
  filesEach?: number;
}

/** Fills the store with files as the assistant writes them: sealed, with their index rows and their midwives. */
export async function fill({ tables, serviceUrl, first, count, due, filesEach }: Filling): Promise<void> {
  const bulk = bulkTables(tables);
  const each = filesEach ?? (due ? 1 : otherFilesEach);
  for (let start = first; start < first + count; start += filesPerFlush) {
    const numbers = Array.from({ length: Math.min(filesPerFlush, first + count - start) }, (_, index) => start + index);
    const users = new Set<string>();
    await mapSideBySide(numbers, atOnce, async (number) => {
      const user = `${due ? "due" : "midwife"}-${Math.floor(number / each)}`;
      const random = randomFrom(number);
      const record = due ? dueFile(codeOf(number), user, random) : otherFile(codeOf(number), user, random);
      await addFile(bulk, record, user);
      users.add(user);
    });
    for (const user of users) await addMidwife(bulk, user, serviceUrl);
    await bulk.flush();
  }
}

async function addFile(bulk: BulkTables, record: CareRecord, user: string): Promise<void> {
  await createRecord(bulk, benchTenant, record, { by: user, instance: `opening of ${record.code}`, now: noon });
}

async function addMidwife(bulk: BulkTables, user: string, serviceUrl: string): Promise<void> {
  const person = { tenant: benchTenant, user };
  const profile = { profession: "midwife", inamiNumber: true, region: "brussels", language: "fr" } as const;
  await changePractitioner(bulk, person, () => profile);
  // Whatever the time of day is when this runs, their hour has come.
  await changeSettings(bulk, person, () => ({ ...usualSettings, hour: 0 }));
  const activity = parseActivity({
    type: "message",
    channelId: "msteams",
    serviceUrl,
    from: { id: `29:${user}`, aadObjectId: user },
    recipient: { id: "28:bot" },
    conversation: { id: conversationOf(user), conversationType: "personal", tenantId: benchTenant },
  });
  await keepReference(bulk, person, activity);
}
