import { TeamsAdapter } from "@microsoft/teams-ai";
import type { Activity, ConfigurationBotFrameworkAuthenticationOptions, InvokeResponse, TurnContext } from "botbuilder";
import type { Settings } from "../host";

/** A setting without which nothing can be answered. */
export class MissingSetting extends Error {
  constructor(name: string, reason: string) {
    super(`The setting ${name} is missing: ${reason}.`);
    this.name = "MissingSetting";
  }
}

/** Why a request was turned away before anything ran: 401, or 503 where its signature could not be checked just now. */
export class RequestRefused extends Error {
  constructor(
    readonly status: 401 | 503,
    reason: string,
  ) {
    super(reason);
    this.name = "RequestRefused";
  }
}

/** Who sent a request, as the SDK has found out. */
export type Sender = Awaited<ReturnType<BotAdapter["authenticate"]>>;

/**
 * The SDK's adapter with its two steps apart: who sent this, and what to do with it. Its own `process` answers 500 to a
 * bad signature and prints errors whole, with the patients in them.
 */
export class BotAdapter extends TeamsAdapter {
  constructor(
    options: ConfigurationBotFrameworkAuthenticationOptions,
    private readonly trustSender: boolean,
  ) {
    super(options);
  }

  /** Checks the signature of a request. Throws `RequestRefused`. */
  async authenticate(activity: Activity, authorization: string) {
    // The bot is for Teams; other channels have other rules for who may sign, and one of them none that is kept here.
    if (!this.trustSender && activity.channelId !== "msteams") {
      throw new RequestRefused(401, "The request does not come from Teams.");
    }
    try {
      return await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    } catch (error) {
      throw keysAreOutOfReach(error)
        ? new RequestRefused(503, "The keys that sign requests cannot be had.")
        : new RequestRefused(401, "The request is not signed by the Bot Framework for this bot.");
    }
  }

  /** Runs `logic` on the activity; what an invoke is answered with, where it is one. */
  run(
    sender: Sender,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(sender, activity, logic);
  }
}

/** The SDK throws plain errors here: of the fetch that failed, or with a message about the metadata or keys. */
function keysAreOutOfReach(error: unknown): boolean {
  return error instanceof Error && (error.name === "FetchError" || /^Failed to load (openID|Keys)/.test(error.message));
}

/**
 * An adapter for what the settings say. Without an app id the SDK would believe anybody, so only a trusted sender, as
 * the local runner's is, may do without: throws `MissingSetting` otherwise.
 */
export function createAdapter(settings: Settings, trustSender: boolean): BotAdapter {
  if (trustSender) return new BotAdapter({}, true);
  if (settings.MicrosoftAppId === undefined) {
    throw new MissingSetting("MicrosoftAppId", "without it the sender of a message cannot be verified");
  }
  return new BotAdapter(authenticationOf(settings), false);
}

function authenticationOf(settings: Settings): ConfigurationBotFrameworkAuthenticationOptions {
  const { AzureWebJobsStorage: _, PUBLIC_URL: __, ...authentication } = settings;
  return Object.fromEntries(Object.entries(authentication).filter(([, value]) => value !== undefined));
}
