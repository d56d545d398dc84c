import { QueueServiceClient } from "@azure/storage-queue";
import { openQueue, queueName } from "../src/bot/reminders/queue";
import { runDeadlines } from "../src/bot/reminders/run";
import { moveWatermark } from "../src/bot/reminders/watermark";
import { keyOf } from "../src/records/keys";
import { removeRow } from "../src/records/rows";
import { mapSideBySide } from "../src/records/side-by-side";
import type { Tables } from "../src/records/tables";
import { recordingTables } from "../test/support/recording-tables";
import { benchTenant } from "./fill";
import { dayBefore, measuredDay } from "./practice";

/** One daily run as it was measured. */
export interface MeasuredRun {
  milliseconds: number;
  /** Requests to the tables, and the rows that they gave back or changed. */
  requests: number;
  rows: number;
  episodes: number;
  queued: number;
}

const lastRun = new Date(`${dayBefore}T06:00:00Z`);
const morning = new Date(`${measuredDay}T06:00:00Z`);

/** Runs the morning of the measured day once, after having undone what an earlier one has left. */
export async function measureRun(
  tables: Tables,
  connectionString: string,
  users: readonly string[],
): Promise<MeasuredRun> {
  const messages = QueueServiceClient.fromConnectionString(connectionString).getQueueClient(queueName);
  await messages.createIfNotExists();
  await messages.clearMessages();
  await mapSideBySide(users, 16, (user) =>
    removeRow(tables.people, { partitionKey: keyOf(benchTenant, user), rowKey: "reminders" }),
  );
  await removeRow(tables.hints, { partitionKey: keyOf("deadlines"), rowKey: "watermark" });
  await moveWatermark(tables, lastRun);

  let requests = 0;
  let rows = 0;
  const recorded = recordingTables(tables, (request) => {
    requests += 1;
    rows += request.rows;
  });
  const started = performance.now();
  const { episodes, queued } = await runDeadlines({
    tables: recorded,
    queue: openQueue(connectionString),
    now: morning,
  });
  return { milliseconds: performance.now() - started, requests, rows, episodes, queued };
}
