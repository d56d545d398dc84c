import { z } from "zod";
import { type ModelSettings, readModelSettings } from "./model/settings";

/**
 * What the bot runs in: its settings, its clock, and whether whoever posts to it is believed.
 *
 * In Azure all of it comes from the settings. The local runner says in code, through `configureHost`, that the sender
 * is trusted (it listens on the loopback interface only) and which day it is; no setting can say so.
 */

const filled = z
  .string()
  .trim()
  .optional()
  .transform((text) => (text === "" ? undefined : text));

const settingsSchema = z.object({
  AzureWebJobsStorage: filled,
  MicrosoftAppId: filled,
  MicrosoftAppPassword: filled,
  MicrosoftAppType: filled,
  MicrosoftAppTenantId: filled,
  ToBotFromChannelOpenIdMetadataUrl: filled,
  ToBotFromEmulatorOpenIdMetadataUrl: filled,
  ToBotFromChannelTokenIssuer: filled,
  ToChannelFromBotOAuthScope: filled,
  ToChannelFromBotLoginUrl: filled,
  OAuthUrl: filled,
  CallerId: filled,
  PUBLIC_URL: filled,
});

/** Settings by the names that Azure Functions and the Bot Framework give them; a blank one counts as left out. */
export type Settings = z.infer<typeof settingsSchema>;

export interface Host {
  /** Whether requests are believed without a signature. Only the local runner may say so. */
  trustSender: boolean;
  /** The present instant; the local runner shifts its date. */
  now: () => Date;
  /** What has to finish before messages can be answered, in words for an operator; empty when nothing has. */
  waitingFor: () => readonly string[];
  settings: Settings;
  /** The language model to ask where a question was not understood for sure; `null`: none. Throws `WrongModelSetting`. */
  model: () => ModelSettings | null;
}

let configured: Partial<Host> = {};

/** Replaces the host's configuration; what is left out comes from the settings and the machine's clock. */
export function configureHost(host: Partial<Host>): void {
  configured = host;
}

/** The configuration in force. Settings are read anew each time, so that a change needs no reload. */
export function currentHost(): Host {
  return {
    trustSender: false,
    now: () => new Date(),
    waitingFor: () => [],
    settings: settingsSchema.parse(process.env),
    model: () => readModelSettings(process.env),
    ...configured,
  };
}
