import type { HttpRequest, HttpResponseInit, InvocationContext } from "@azure/functions";
import { ensureTables, openTables } from "../records/tables";
import { describeError } from "./describe-error";
import { publicUrlOf } from "./files/public-url";
import { currentHost, type Host } from "./host";
import { modelOf } from "./model/ask-model";
import { WrongModelSetting } from "./model/settings";
import { openQueue } from "./reminders/queue";
import { forSdk, NoActivity, parseActivity, type ReceivedActivity } from "./teams/activity";
import { createAdapter, MissingSetting, RequestRefused, type Sender } from "./teams/adapter";
import { type BotParts, logTo } from "./teams/answer";
import { createApplication } from "./teams/application";

interface Bot {
  parts: BotParts;
  application: ReturnType<typeof createApplication>;
  ready: Promise<void>;
}

let current: { configuration: string; bot: Bot } | undefined;

/** The bot for this host: made once, and anew when the host's configuration changes. */
function botFor(host: Host): Bot {
  const configuration = JSON.stringify([host.trustSender, host.settings, host.model()]);
  if (current?.configuration !== configuration) current = { configuration, bot: createBot(host) };
  return current.bot;
}

function createBot({ settings, trustSender, model: modelIn }: Host): Bot {
  if (settings.AzureWebJobsStorage === undefined) {
    throw new MissingSetting("AzureWebJobsStorage", "it says where the records are kept");
  }
  const adapter = createAdapter(settings, trustSender);
  const tables = openTables(settings.AzureWebJobsStorage);
  const appId = trustSender ? "" : (settings.MicrosoftAppId ?? "");
  // The clock may be set after the bot is made, so it is asked for each time.
  const modelSettings = modelIn();
  const model = modelSettings === null ? null : modelOf(modelSettings);
  const parts = {
    adapter,
    appId,
    tables,
    now: () => currentHost().now(),
    model,
    publicUrl: publicUrlOf(settings),
    queue: openQueue(settings.AzureWebJobsStorage),
  };
  const ready = ensureTables(tables);
  // Whoever awaits it sees the failure; without this line one that nobody awaits yet would end the process.
  ready.catch(() => undefined);
  return { parts, application: createApplication(parts), ready };
}

const refusal = (status: number, message: string): HttpResponseInit => ({ status, jsonBody: { error: { message } } });

/**
 * `POST /api/messages`: one activity in; every reply has left when this answers. 400 for what is no activity, 401 for
 * an unsigned or wrongly signed request, 503 while signing keys or the store cannot be reached, 500 where a setting is
 * missing or a reply was lost (Teams then delivers the activity again).
 */
export async function receiveActivity(request: HttpRequest, context: InvocationContext): Promise<HttpResponseInit> {
  const host = currentHost();
  try {
    const bot = botFor(host);
    const authorization = request.headers.get("authorization") ?? "";
    // What is not even signed is told so before anything is said about its body.
    if (!host.trustSender && authorization === "") throw new RequestRefused(401, "The request is not signed.");
    const activity = parseActivity(await bodyOf(request));
    if (host.trustSender) refuseFarAway(activity);
    const sender = await bot.parts.adapter.authenticate(forSdk(activity), host.trustSender ? "" : authorization);
    return await run(bot, activity, sender, (line) => context.error(line));
  } catch (error) {
    return refuse(error, context);
  }
}

async function bodyOf(request: HttpRequest): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw new NoActivity("body: expected JSON");
  }
}

/** A trusted sender is on this machine; answers for it go nowhere else, whoever asks. */
function refuseFarAway({ serviceUrl }: ReceivedActivity): void {
  const { hostname } = new URL(serviceUrl);
  if (/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)) return;
  throw new NoActivity("serviceUrl: expected an address on this machine");
}

async function run(
  bot: Bot,
  activity: ReceivedActivity,
  sender: Sender,
  log: (line: string) => void,
): Promise<HttpResponseInit> {
  await whenReady(bot);
  const response = await bot.parts.adapter.run(sender, forSdk(activity), async (context) => {
    logTo(context, log);
    await bot.application.run(context);
  });
  if (response === undefined) return { status: 200 };
  return { status: response.status, ...(response.body === undefined ? {} : { jsonBody: response.body }) };
}

async function whenReady(bot: Bot): Promise<void> {
  try {
    await bot.ready;
  } catch {
    // The store may be up again by now.
    bot.ready = ensureTables(bot.parts.tables);
    await bot.ready;
  }
}

function refuse(error: unknown, context: InvocationContext): HttpResponseInit {
  if (error instanceof NoActivity) return refusal(400, error.message);
  if (error instanceof RequestRefused) return refusal(error.status, error.message);
  if (error instanceof MissingSetting || error instanceof WrongModelSetting) {
    context.error(error.message);
    return refusal(500, error.message);
  }
  context.error(`An activity was not answered: ${describeError(error)}`);
  return refusal(500, "The activity could not be answered.");
}
