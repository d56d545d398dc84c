import { randomUUID } from "node:crypto";

/** Who writes to the bot in a test, and where. */
export interface Writer {
  serviceUrl: string;
  conversation: string;
  user: string;
  tenant: string;
  type?: "personal" | "groupChat" | "channel";
  locale?: string;
}

export const bot = { id: "28:bot", name: "Bot" };

function base({ serviceUrl, conversation, user, tenant, type = "personal", locale }: Writer) {
  return {
    id: randomUUID(),
    channelId: "msteams",
    serviceUrl,
    timestamp: "2025-04-15T08:00:00.000Z",
    from: { id: `29:${user}`, name: "Alex", aadObjectId: user },
    recipient: bot,
    conversation: { id: conversation, conversationType: type, tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    ...(locale === undefined ? {} : { locale }),
  };
}

/** Somebody writes; in a group the bot is mentioned first, as Teams demands. */
export function message(writer: Writer, text: string) {
  if ((writer.type ?? "personal") === "personal") return { ...base(writer), type: "message", text };
  const mention = `<at>${bot.name}</at>`;
  const entities = [{ type: "mention", mentioned: bot, text: mention }];
  return { ...base(writer), type: "message", text: `${mention}&nbsp;${text}`, entities };
}

/** Somebody presses a button in a host that knows `Action.Execute`. */
export function execute(writer: Writer, verb: string, data: Record<string, unknown>) {
  const value = { action: { type: "Action.Execute", verb, data } };
  return { ...base(writer), type: "invoke", name: "adaptiveCard/action", value };
}

/** Somebody presses a button in a host that falls back to `Action.Submit`. */
export function submit(writer: Writer, verb: string, data: Record<string, unknown>) {
  return { ...base(writer), type: "message", value: { ...data, verb } };
}

/** The bot is added to a conversation, with the person who adds it. */
export function added(writer: Writer) {
  return { ...base(writer), type: "conversationUpdate", membersAdded: [{ id: `29:${writer.user}` }, { id: bot.id }] };
}
