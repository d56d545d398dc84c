import { KeysMalformed, keysSetting } from "../records/sealing/key-ring";
import { askStore, openTables } from "../records/tables";
import type { Host } from "./host";
import { WrongModelSetting } from "./model/settings";
import { failedMessages, poisonQueueName } from "./reminders/queue";

/** What still stands between this app and answering messages, in words for an operator; empty when it can answer. */
export async function obstacles({ settings, trustSender, waitingFor, model }: Host): Promise<string[]> {
  const waits = [...waitingFor()];
  if (!trustSender && settings.MicrosoftAppId === undefined) waits.push("the setting MicrosoftAppId is missing");
  const wrong = wrongModelSetting(model);
  if (wrong !== null) waits.push(wrong);
  if (settings.AzureWebJobsStorage === undefined) return [...waits, "the setting AzureWebJobsStorage is missing"];
  try {
    const tables = openTables(settings.AzureWebJobsStorage);
    if (tables.keys.all().length === 0) waits.push(`the setting ${keysSetting} is missing`);
    await askStore(tables);
  } catch (error) {
    if (error instanceof KeysMalformed) return [...waits, error.message];
    // The store's own error may name the account; who asks needs no more than this.
    waits.push("the store does not answer");
  }
  return waits;
}

/** What goes wrong while messages are still answered, in words for an operator; empty when nothing does. */
export async function alarms({ settings }: Host): Promise<string[]> {
  if (settings.AzureWebJobsStorage === undefined) return [];
  try {
    const failed = await failedMessages(settings.AzureWebJobsStorage);
    if (failed === 0) return [];
    const what =
      failed === 1
        ? "1 reminder has failed five times and waits"
        : `${failed} reminders have failed five times and wait`;
    return [`${what} in the queue ${poisonQueueName}`];
  } catch {
    return ["the queues of the store do not answer"];
  }
}

function wrongModelSetting(model: Host["model"]): string | null {
  try {
    model();
    return null;
  } catch (error) {
    if (!(error instanceof WrongModelSetting)) throw error;
    return error.message;
  }
}
