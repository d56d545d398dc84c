import type { ConversationReference } from "botbuilder";
import { brusselsDay } from "../../records/brussels-day";
import type { Person } from "../../records/practitioner";
import type { Tables } from "../../records/tables";
import {
  type Agenda,
  type AgendaLine,
  claimed,
  confirmed,
  givenBack,
  isClaimed,
  perhapsToldLines,
  waitingLines,
  without,
} from "../../reminders/agenda";
import { instantOf } from "../../reminders/belgian-time";
import { isQuiet, type ReminderSettings } from "../../reminders/settings";
import { breaksQuiet, urgencyOf } from "../../reminders/urgency";
import type { CivilDate } from "../../rules/civil-date";
import { readReference } from "../teams/references";
import { changeAgenda, readAgenda } from "./agenda-store";
import { digestReply } from "./digest-reply";
import { handOver } from "./hand-over";
import { reminderLanguage } from "./language";
import type { ReminderMessage, ReminderQueue } from "./queue";
import type { Send, Sent } from "./send";
import { readSettings } from "./settings-store";
import { type StandingLine, standingLines } from "./standing";
import { stopWatching, wakeNext } from "./wake-ups";

export interface RemindParts {
  tables: Tables;
  queue: ReminderQueue;
  send: Send;
  now: Date;
  /** Takes lines that name no patient. */
  log: (line: string) => void;
}

/** A digest could not be sent for a reason that lies with us; it is tried again. */
export class DigestRefused extends Error {
  constructor(why: string) {
    super(`A digest was refused: ${why}`);
    this.name = "DigestRefused";
  }
}

/**
 * Sends somebody their digest, where there is one to send. It is claimed before it leaves and confirmed afterwards, so
 * that no repetition of this, wherever the one before has ended, sends it twice. Throws `DigestRefused`, or what the
 * store throws: the message is then delivered again.
 */
export async function remind(message: ReminderMessage, parts: RemindParts): Promise<void> {
  const person = { tenant: message.tenant, user: message.user };
  const isSeenTo = await tryToRemind(person, message, parts);
  if (isSeenTo && message.again !== undefined) await stopWatching(parts.tables, person, message.again);
}

/** Says whether the message has been seen to: whatever is left to tell has a wake-up of its own. */
async function tryToRemind(person: Person, message: ReminderMessage, parts: RemindParts): Promise<boolean> {
  const { tables, now } = parts;
  const [agenda, settings] = await Promise.all([readAgenda(tables, person), readSettings(tables, person)]);
  const today = brusselsDay(now);
  // A claim that is still open may be all that is left of a process that died.
  if (agenda.digests.some(({ state, lines }) => state === "claimed" && lines.length > 0))
    await wakeNext(tables, person, settings, now);

  const candidates = [...waitingLines(agenda, today), ...perhapsToldLines(agenda, now)];
  if (candidates.length === 0) return true;
  const { standing, settled } = await standingLines(tables, person, candidates, settings, today);
  if (agenda.unreachableSince !== undefined) {
    await handOver(person, standing, parts);
    return true;
  }
  const reference = await readReference(tables, person);
  if (reference === null) {
    await changeAgenda(tables, person, (before) => (before.noAddress ? before : { ...before, noAddress: true }));
    return true;
  }
  const choice = choose(message.because, agenda, settings, standing, now);
  const isLeft = standing.some((line) => !choice?.lines.includes(line) && line.line.state === "waiting");
  if (isLeft) await wakeNext(tables, person, settings, now);
  const digest = await claim(tables, person, { id: choice?.id ?? "", now, lines: choice?.lines ?? [], settled });
  if (digest.length === 0 || choice === null) return true;
  const sent = await deliver(person, reference, digest, settings, parts);
  return settle(message, choice.id, digest, sent, settings, parts);
}

/** Which lines are to leave now, in which digest; `null` where none is. */
function choose(
  because: ReminderMessage["because"],
  agenda: Agenda,
  settings: ReminderSettings,
  standing: readonly StandingLine[],
  now: Date,
): { id: string; lines: StandingLine[] } | null {
  const today = brusselsDay(now);
  const digestOf = (id: string, lines: readonly StandingLine[]) =>
    lines.length === 0 || isClaimed(agenda, id) ? null : { id, lines: [...lines] };
  if (because === "turn") return digestOf(`turn ${now.toISOString()}`, standing);
  const waiting = standing.filter(({ line }) => line.state === "waiting");
  if (isQuiet(settings, today)) {
    return digestOf(
      `urgent ${today}`,
      waiting.filter(({ shown }) => breaksQuiet(shown, today)),
    );
  }
  const daily = `daily ${today}`;
  if (instantOf(today, settings.hour) <= now && !isClaimed(agenda, daily)) return digestOf(daily, standing);
  return digestOf(
    `urgent ${today}`,
    waiting.filter(({ shown }) => shown.severity !== "informs" && urgencyOf(shown.due, today) === "urgent"),
  );
}

interface WantedClaim {
  id: string;
  now: Date;
  lines: readonly StandingLine[];
  settled: readonly AgendaLine[];
}

/** Claims the digest and forgets what is settled; gives back the lines that are in it, none where another has it. */
async function claim(
  tables: Tables,
  person: Person,
  { id, now, lines, settled }: WantedClaim,
): Promise<StandingLine[]> {
  let taken: StandingLine[] = [];
  await changeAgenda(tables, person, (agenda) => {
    const today = brusselsDay(now);
    // What was done, put off or told by another since it was read is left out.
    const still = [...waitingLines(agenda, today), ...perhapsToldLines(agenda, now)];
    const isStill = ({ line }: StandingLine) => still.some(({ code, key }) => code === line.code && key === line.key);
    taken = isClaimed(agenda, id) ? [] : lines.filter(isStill);
    if (taken.length > 0)
      return claimed(agenda, { id, day: today, now, lines: taken.map(({ line }) => line), settled });
    return settled.length === 0 ? agenda : without(agenda, settled);
  });
  return taken;
}

async function deliver(
  person: Person,
  reference: ConversationReference,
  digest: readonly StandingLine[],
  settings: ReminderSettings,
  { tables, send, now }: RemindParts,
): Promise<Sent> {
  const language = await reminderLanguage(tables, person, settings, reference);
  const lines = digest.map(({ shown, isRepeated }) => (isRepeated ? { ...shown, perhapsTold: true as const } : shown));
  return send(reference, digestReply(lines, language, brusselsDay(now)));
}

/** Notes what came of sending a digest; says whether the message has been seen to. */
async function settle(
  message: ReminderMessage,
  id: string,
  digest: readonly StandingLine[],
  sent: Sent,
  settings: ReminderSettings,
  parts: RemindParts,
): Promise<boolean> {
  const { tables, queue, now, log } = parts;
  const person = { tenant: message.tenant, user: message.user };
  switch (sent.outcome) {
    case "delivered":
      await changeAgenda(tables, person, (agenda) => confirmed(agenda, id));
      return true;
    case "throttled":
      await changeAgenda(tables, person, (agenda) => givenBack(agenda, id));
      await queue.put(message, sent.seconds);
      return false;
    case "unreachable":
      await changeAgenda(tables, person, (agenda) => givenBack(agenda, id));
      await giveUp(person, digest, parts);
      return true;
    case "uncertain":
      log(`A digest perhaps arrived: ${sent.why}`);
      await wakeNext(tables, person, settings, now);
      return true;
    case "refused":
      await changeAgenda(tables, person, (agenda) => givenBack(agenda, id));
      throw new DigestRefused(sent.why);
  }
}

/** Writes no more to somebody who has blocked the bot, and tells those who coordinate their episodes. */
async function giveUp(person: Person, lines: readonly StandingLine[], parts: RemindParts): Promise<void> {
  const today: CivilDate = brusselsDay(parts.now);
  await handOver(person, lines, parts);
  await changeAgenda(parts.tables, person, (agenda) =>
    agenda.unreachableSince === undefined ? { ...agenda, unreachableSince: today } : agenda,
  );
}
