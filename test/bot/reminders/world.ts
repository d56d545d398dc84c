import type { ConversationReference } from "botbuilder";
import type { Reply } from "../../../src/bot/conversation/reply";
import type { ReminderMessage, ReminderQueue } from "../../../src/bot/reminders/queue";
import { remind } from "../../../src/bot/reminders/remind";
import { runDeadlines } from "../../../src/bot/reminders/run";
import type { Send, Sent } from "../../../src/bot/reminders/send";
import { parseActivity } from "../../../src/bot/teams/activity";
import { keepReference } from "../../../src/bot/teams/references";
import type { Person } from "../../../src/records/practitioner";
import type { Table, Tables } from "../../../src/records/tables";
import { linesOf, type ShownLine } from "../../support/digest-lines";

/** A clock, a queue and a Teams of the tests' own, around the real run and the real store. */
export interface World {
  tables: Tables;
  /** What arrived, in order. */
  arrived: Arrived[];
  /** How Teams answers from now on. */
  answer: (sent: Sent | ((user: string) => Sent)) => void;
  /** Messages in the queue that cannot be seen yet are shown only from `at` on. */
  queue: ReminderQueue & {
    messages: { message: ReminderMessage; at: number; failures: number }[];
    poison: ReminderMessage[];
  };
  /** Runs the timer at this instant. */
  run(at: string): Promise<void>;
  /** Takes every message that can be seen by then, until none is left. */
  work(at: string): Promise<void>;
  /** The run and then the queue. */
  hour(at: string): Promise<void>;
}

/** A digest as it arrived: its lines with the heading that they stand under. */
export interface Arrived {
  user: string;
  at: string;
  headline: string;
  lines: ShownLine[];
}

/** Around the real run and the real store. `mortal` is asked before and after each thing that leaves the process. */
export function worldOn(tables: Tables, mortal: () => void = () => undefined): World {
  let answer: Parameters<World["answer"]>[0] = { outcome: "delivered" };
  let now = new Date(0);
  const arrived: World["arrived"] = [];
  const queue: World["queue"] = {
    messages: [],
    poison: [],
    put: async (message, delay) => {
      mortal();
      queue.messages.push({ message, at: now.getTime() + delay * 1000, failures: 0 });
      mortal();
    },
  };
  const send: Send = async (reference: ConversationReference, reply: Reply) => {
    mortal();
    const user = reference.user?.id.replace("29:", "") ?? "";
    const given = typeof answer === "function" ? answer(user) : answer;
    if (given.outcome === "delivered" || given.outcome === "uncertain") {
      const headline = reply.card?.speak.replaceAll("\u00a0", " ") ?? "";
      arrived.push({ user, at: now.toISOString(), headline, lines: linesOf(reply.card) });
    }
    mortal();
    return given;
  };
  const world: World = {
    tables,
    arrived,
    queue,
    answer: (sent) => {
      answer = sent;
    },
    async run(at) {
      now = new Date(at);
      await runDeadlines({ tables, queue, now });
    },
    async work(at) {
      now = new Date(at);
      for (;;) {
        const next = queue.messages.findIndex((one) => one.at <= now.getTime());
        const [taken] = next < 0 ? [] : queue.messages.splice(next, 1);
        if (taken === undefined) return;
        try {
          await remind(taken.message, { tables, queue, send, now, log: () => undefined });
        } catch (error) {
          if (error instanceof Killed) {
            // Nobody has said that it is done with, so the queue shows it again.
            queue.messages.push({ ...taken, at: now.getTime() + 30_000 });
            throw error;
          }
          if (taken.failures >= 4) queue.poison.push(taken.message);
          else queue.messages.push({ ...taken, failures: taken.failures + 1 });
        }
      }
    },
    async hour(at) {
      await world.run(at);
      await world.work(at);
    },
  };
  return world;
}

/** The tables as a process sees them that may end before or after each operation. */
export function mortalTables(tables: Tables, mortal: () => void): Tables {
  const wrap = (table: Table): Table =>
    new Proxy(table, {
      get(target, name) {
        const operation: unknown = Reflect.get(target, name);
        if (typeof operation !== "function") return operation;
        if (name === "listEntities") {
          return (...given: unknown[]) => {
            mortal();
            return operation.apply(target, given);
          };
        }
        return async (...given: unknown[]) => {
          mortal();
          const result: unknown = await operation.apply(target, given);
          mortal();
          return result;
        };
      },
    });
  return { ...tables, episodes: wrap(tables.episodes), people: wrap(tables.people), hints: wrap(tables.hints) };
}

/** The process has ended here. */
export class Killed extends Error {}

/** Lets the bot know where to write to somebody, as their first message does. */
export async function hasWritten(tables: Tables, { tenant, user }: Person): Promise<void> {
  const activity = parseActivity({
    type: "message",
    channelId: "msteams",
    serviceUrl: "http://127.0.0.1:1",
    from: { id: `29:${user}`, aadObjectId: user },
    recipient: { id: "28:bot" },
    conversation: { id: `chat-${user}`, conversationType: "personal", tenantId: tenant },
  });
  await keepReference(tables, { tenant, user }, activity);
}
