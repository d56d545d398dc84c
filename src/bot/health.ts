import { askStore, openTables } from "../records/tables";
import type { Host } from "./host";

/** What still stands between this app and answering messages, in words for an operator; empty when it can answer. */
export async function obstacles({ settings, trustSender, waitingFor }: Host): Promise<string[]> {
  const waits = [...waitingFor()];
  if (!trustSender && settings.MicrosoftAppId === undefined) waits.push("the setting MicrosoftAppId is missing");
  if (settings.AzureWebJobsStorage === undefined) return [...waits, "the setting AzureWebJobsStorage is missing"];
  try {
    await askStore(openTables(settings.AzureWebJobsStorage));
  } catch {
    // The store's own error may name the account; who asks needs no more than this.
    waits.push("the store does not answer");
  }
  return waits;
}
