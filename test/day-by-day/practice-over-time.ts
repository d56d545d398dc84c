import { join } from "node:path";
import { QueueServiceClient } from "@azure/storage-queue";
import { z } from "zod";
import type { Host } from "../../src/bot/host";
import { queueName } from "../../src/bot/reminders/queue";
import { loadFunctionApp, type RegisteredFunction, type WireValue } from "../../src/local/core-module";
import { demonstrationPerson, loadDemonstration } from "../../src/local/demonstration";
import { invokerOf } from "../../src/local/invoke";
import { decode } from "../../src/local/queue-messages";
import { openTables } from "../../src/records/tables";
import { instantOf } from "../../src/reminders/belgian-time";
import type { CivilDate } from "../../src/rules/civil-date";
import { compile, root } from "../local/running";
import { added, type Writer } from "../support/activities";
import type { TableStore } from "../support/azurite";
import type { Connector } from "../support/connector";
import { buttonsIn } from "../support/shown";
import type { ToldLine } from "./told";

/**
 * The demonstration practice on a clock that tests move: the compiled functions, called as the local runner calls them,
 * on Azurite's tables and queues, writing to a connector on loopback. Only the runner's waiting is left out, so that a
 * year passes in seconds.
 */
interface PracticeOverTime {
  /** Makes it this hour of `day` in Belgium, runs the timer and every message of the queue; says what arrived. */
  live(day: CivilDate, hour: number): Promise<ToldLine[]>;
}

const lineSchema = z.object({ deadline: z.object({ code: z.string(), key: z.string() }) });

/** The practice on the day of loading, with everybody in it to be reached. */
export async function startPractice(
  store: TableStore,
  connector: Connector,
  users: readonly string[],
  today: CivilDate,
): Promise<PracticeOverTime> {
  compile();
  process.env.AzureWebJobsStorage = store.connectionString;
  let now = instantOf(today, 6);
  const app = loadFunctionApp(join(root, "dist", "functions.cjs"), () => undefined);
  const { configureHost } = app.exports as { configureHost: (host: Partial<Host>) => void };
  configureHost({ trustSender: true, now: () => now });
  const invoke = invokerOf(app, () => undefined);
  const named = (name: string): RegisteredFunction => {
    const found = app.functions.find((fn) => fn.name === name);
    if (found === undefined) throw new Error(`There is no function "${name}".`);
    return found;
  };
  const call = (name: string, data: WireValue) => invoke(named(name), { data });
  const queue = QueueServiceClient.fromConnectionString(store.connectionString).getQueueClient(queueName);
  await queue.createIfNotExists();

  await loadDemonstration(openTables(store.connectionString), today);
  const writers = users.map(
    (user): Writer => ({
      ...{ serviceUrl: connector.serviceUrl, conversation: `a:${user}`, tenant: demonstrationPerson.tenant, user },
      locale: "en-GB",
    }),
  );
  for (const writer of writers) {
    const bytes = Buffer.from(JSON.stringify(added(writer)));
    const nullableHeaders = { "content-type": { value: "application/json" } };
    const url = "http://127.0.0.1/api/messages";
    await call("messages", { http: { method: "POST", url, nullableHeaders, nullableParams: {}, body: { bytes } } });
    connector.take(writer.conversation);
  }

  async function workOff(): Promise<void> {
    for (;;) {
      const { receivedMessageItems } = await queue.receiveMessages({ numberOfMessages: 16 });
      if (receivedMessageItems.length === 0) return;
      for (const { messageId, popReceipt, messageText } of receivedMessageItems) {
        await call("reminders", { string: decode(messageText, "base64") });
        await queue.deleteMessage(messageId, popReceipt);
      }
    }
  }

  return {
    async live(day, hour) {
      now = instantOf(day, hour);
      await call("deadlines", { json: JSON.stringify({ ScheduleStatus: {}, IsPastDue: false }) });
      await workOff();
      return writers.flatMap(({ user, conversation }) =>
        connector.take(conversation).flatMap((sent) => linesIn(sent, user, day)),
      );
    },
  };
}

function linesIn(sent: ReturnType<Connector["take"]>[number], user: string, on: CivilDate): ToldLine[] {
  return buttonsIn([sent]).flatMap(({ data }) => {
    const line = lineSchema.safeParse(data).data?.deadline;
    return line === undefined ? [] : [{ on, user, ...line }];
  });
}
