import { HttpRequest, InvocationContext } from "@azure/functions";
import { configureHost, type Host } from "../../src/bot/host";
import { receiveActivity } from "../../src/bot/receive-activity";

/** What the function answered, with what it logged. */
export interface Answered {
  status: number | undefined;
  body: unknown;
  log: string;
}

/** Runs the bot in the test's own process, with the host as given. */
export function hostBot(host: Omit<Partial<Host>, "settings"> & { settings: Record<string, string> }): void {
  const { settings, ...rest } = host;
  const empty = Object.fromEntries(settingNames.map((name) => [name, undefined]));
  configureHost({ model: () => null, ...rest, settings: { ...empty, ...settings } as Host["settings"] });
}

const settingNames = [
  "AzureWebJobsStorage",
  "MicrosoftAppId",
  "MicrosoftAppPassword",
  "MicrosoftAppType",
  "MicrosoftAppTenantId",
  "ToBotFromChannelOpenIdMetadataUrl",
  "ToBotFromEmulatorOpenIdMetadataUrl",
  "ToBotFromChannelTokenIssuer",
  "ToChannelFromBotOAuthScope",
  "ToChannelFromBotLoginUrl",
  "OAuthUrl",
  "CallerId",
  "PUBLIC_URL",
];

/** Posts to the function as the Functions host does. */
export async function post(body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
  const lines: string[] = [];
  const context = new InvocationContext({
    functionName: "messages",
    invocationId: "1",
    logHandler: (_level, ...args) => lines.push(args.join(" ")),
  });
  const request = new HttpRequest({
    method: "POST",
    url: "https://bot.example/api/messages",
    headers: { "content-type": "application/json", ...headers },
    body: { string: typeof body === "string" ? body : JSON.stringify(body) },
  });
  const { status, jsonBody } = await receiveActivity(request, context);
  return { status, body: jsonBody, log: lines.join("\n") };
}
