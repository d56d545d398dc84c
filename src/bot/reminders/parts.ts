import { ensureTables, openTables, type Tables } from "../../records/tables";
import { currentHost, type Host } from "../host";
import { createAdapter, MissingSetting } from "../teams/adapter";
import { openQueue, type ReminderQueue } from "./queue";
import { type Send, senderOf } from "./send";

export interface ReminderParts {
  tables: Tables;
  queue: ReminderQueue;
  send: Send;
  now: () => Date;
  /** Resolves when the tables are there. */
  ready: () => Promise<void>;
}

let current: { configuration: string; parts: ReminderParts } | undefined;

/** What the reminders work with: made once, and anew when the host's configuration changes. Throws `MissingSetting`. */
export function reminderParts(): ReminderParts {
  const host = currentHost();
  const configuration = JSON.stringify([host.trustSender, host.settings]);
  if (current?.configuration !== configuration) current = { configuration, parts: createParts(host) };
  return current.parts;
}

function createParts({ settings, trustSender }: Host): ReminderParts {
  const { AzureWebJobsStorage: store } = settings;
  if (store === undefined) throw new MissingSetting("AzureWebJobsStorage", "it says where the records are kept");
  const tables = openTables(store);
  const adapter = createAdapter(settings, trustSender);
  return {
    tables,
    queue: openQueue(store),
    send: senderOf(adapter, trustSender ? "" : (settings.MicrosoftAppId ?? "")),
    now: () => currentHost().now(),
    ready: () => ensureTables(tables),
  };
}
