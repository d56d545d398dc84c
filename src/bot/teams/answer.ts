import type { TurnContext } from "botbuilder";
import type { Language } from "../../questions/contract";
import { brusselsDay } from "../../records/brussels-day";
import type { Person } from "../../records/practitioner";
import { readPractitioner } from "../../records/practitioner-store";
import type { Tables } from "../../records/tables";
import { converse, type Saying } from "../conversation/converse";
import { fallbackLanguage } from "../conversation/language";
import { learnWords } from "../conversation/learn";
import type { Reply } from "../conversation/reply";
import { type Arrival, giveBack, readState, takeOn } from "../conversation/state";
import type { Notice } from "../conversation/turn";
import { describeError } from "../describe-error";
import type { AskModel } from "../model/ask-model";
import { hasWrittenAgain } from "../reminders/next-turn";
import type { ReminderQueue } from "../reminders/queue";
import { parseActivity, type ReceivedActivity } from "./activity";
import type { BotAdapter } from "./adapter";
import { deliver } from "./deliver";
import { fileOf, fingerprintOf, type Incoming, incomingOf, pressOf, textOf } from "./incoming";
import { keepReference, readReference } from "./references";

/** What the bot is made of. */
export interface BotParts {
  adapter: BotAdapter;
  /** The bot's own id; empty where the sender is trusted. */
  appId: string;
  tables: Tables;
  now: () => Date;
  /** The language model that is asked for its guess; `null` where none is configured. */
  model: AskModel | null;
  /** Where files can be fetched from; `null` where the settings name no such address. */
  publicUrl: string | null;
  /** Where those wait who are to be told of their deadlines. */
  queue: ReminderQueue;
}

const logKey = Symbol("log");

/** Where a turn's log lines go: lines that name no patient and quote no message. */
export function logTo(context: TurnContext, log: (line: string) => void): void {
  context.turnState.set(logKey, log);
}

export function logOf(context: TurnContext): (line: string) => void {
  return context.turnState.get<(line: string) => void>(logKey) ?? (() => undefined);
}

// Teams delivers a message again for some minutes; a double click follows at once.
const deliveryLasts = 10 * 60_000;
const pressLasts = 5_000;

/**
 * Does `work` unless the activity (or the press that it carries) was taken on before. Work that fails is given back, so
 * that its next delivery is answered.
 */
export async function once(
  incoming: Incoming,
  { tables, now }: BotParts,
  work: () => Promise<void>,
  presses: readonly Arrival[] = [],
): Promise<void> {
  const { conversation, id } = incoming;
  const delivery = id === undefined ? [] : [{ key: `activity ${id}`, lasts: deliveryLasts }];
  const arrivals = [...delivery, ...presses];
  if (!(await takeOn(tables, conversation, arrivals, now()))) return;
  try {
    await work();
  } catch (error) {
    await giveBack(tables, conversation, arrivals);
    throw error;
  }
}

/** The language for what answers no words: a welcome, a press that was answered before. */
export async function languageOf(incoming: Incoming, { tables }: BotParts): Promise<Language> {
  const [state, practitioner] = await Promise.all([
    readState(tables, incoming.conversation),
    readPractitioner(tables, incoming.person),
  ]);
  return fallbackLanguage(state, practitioner, incoming.locale);
}

/** Answers a message or a press, once. Gives back the language of the answer when every reply has left. */
export async function receive(context: TurnContext, parts: BotParts): Promise<Language> {
  const activity = parseActivity(context.activity);
  const incoming = incomingOf(activity);
  const said = saidIn(activity);
  const presses = "verb" in said ? [{ key: fingerprintOf(said), lasts: pressLasts }] : [];
  if (incoming.audience === "personal") await keepReference(parts.tables, incoming.person, activity);
  let language: Language | undefined;
  await once(
    incoming,
    parts,
    async () => {
      language = await answer(context, incoming, said, parts);
    },
    presses,
  );
  return language ?? languageOf(incoming, parts);
}

function saidIn(activity: ReceivedActivity): Saying["said"] {
  const text = textOf(activity);
  const file = fileOf(activity);
  if (file !== null) return { file };
  return (text === "" ? pressOf(activity.value) : null) ?? { text };
}

async function answer(
  context: TurnContext,
  incoming: Incoming,
  said: Saying["said"],
  parts: BotParts,
): Promise<Language> {
  const { tables, model, publicUrl } = parts;
  const log = logOf(context);
  const { person, name, conversation, audience, locale } = incoming;
  const reference = audience === "group" ? await readReference(tables, person) : null;
  const personalId = reference?.conversation.id;
  const now = parts.now();
  const today = brusselsDay(now);
  const { here, privately, notices, language } = await converse(
    {
      person,
      conversation,
      audience,
      said,
      personal: personalId === undefined ? null : { tenant: person.tenant, id: personalId },
      ...(locale === undefined ? {} : { locale }),
      ...(name === undefined ? {} : { name }),
    },
    {
      tables,
      now,
      today,
      publicUrl,
      secondOpinion: model === null ? undefined : (text, question) => model(text, question, log),
    },
  );
  const learned = "text" in said ? learnWords(tables, person, said.text, { today, language }, log) : undefined;
  if (reference !== null) await deliverPrivately(parts, reference, privately);
  await deliver(context, here);
  for (const notice of notices) await tell(parts, notice, log);
  await learned;
  if (audience === "personal") await tellMissed(parts, person, log);
  return language;
}

/** Has somebody who has written told what they perhaps missed. Never rejects: their answer does not depend on it. */
export async function tellMissed(
  { tables, queue, now }: BotParts,
  person: Person,
  log: (line: string) => void,
): Promise<void> {
  try {
    await hasWrittenAgain(tables, queue, person, now());
  } catch (error) {
    log(`What was missed could not be queued: ${describeError(error)}`);
  }
}

/** Tells somebody who has said nothing. Never rejects: what the person who speaks is told does not depend on it. */
async function tell(parts: BotParts, { to, reply }: Notice, log: (line: string) => void): Promise<void> {
  try {
    const reference = await readReference(parts.tables, to);
    if (reference === null) return;
    const conversation = { tenant: to.tenant, id: reference.conversation.id };
    const [state, practitioner] = await Promise.all([
      readState(parts.tables, conversation),
      readPractitioner(parts.tables, to),
    ]);
    await deliverPrivately(parts, reference, [reply(fallbackLanguage(state, practitioner, undefined))]);
  } catch (error) {
    log(`A notice was not delivered: ${describeError(error)}`);
  }
}

type Reference = NonNullable<Awaited<ReturnType<typeof readReference>>>;

async function deliverPrivately(
  { adapter, appId }: BotParts,
  reference: Reference,
  replies: readonly Reply[],
): Promise<void> {
  if (replies.length === 0) return;
  // An error inside would go to the handler of failed turns, which would apologise in the wrong conversation.
  let failure: unknown = null;
  await adapter.continueConversationAsync(appId, reference, async (context) => {
    failure = await deliver(context, replies).catch((error: unknown) => error);
  });
  if (failure) throw failure;
}
