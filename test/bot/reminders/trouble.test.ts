import { describe, expect, test } from "vitest";
import { paced } from "../../../src/bot/reminders/pacing";
import type { ReminderMessage } from "../../../src/bot/reminders/queue";
import { remind } from "../../../src/bot/reminders/remind";
import { outcomeOf } from "../../../src/bot/reminders/send";
import { changeSettings } from "../../../src/bot/reminders/settings-store";
import { createEpisode } from "../../../src/records/episode-store";
import { changePractitioner } from "../../../src/records/practitioner-store";
import { saveChange } from "../../../src/records/store/save";
import type { Tables } from "../../../src/records/tables";
import { reminderSettingsSchema } from "../../../src/reminders/settings";
import { filledIn, midwife, noonOf, record } from "../../support/care";
import { newPerson, open } from "../../support/care-store";
import { memoryStore } from "../../support/memory-tables";
import { hasWritten, Killed, mortalTables, worldOn } from "./world";

/** Ann, whose screening of 2 January is to be billed by 5 April 2025: told on 6 March, a Thursday. */
async function annsPractice(tables: Tables) {
  const ann = await newPerson(tables);
  await hasWritten(tables, ann);
  const { code } = await open(tables, ann, {}, noonOf("2025-01-02"));
  const change = record(filledIn.screening("2025-01-02", []));
  await saveChange(tables, ann, { code, instance: "screening", change }, noonOf("2025-01-02"));
  const world = worldOn(tables);
  await world.hour("2025-03-05T12:00:00Z");
  world.arrived.length = 0;
  return { ann, world };
}

test("whoever's message fails until it is put aside, for whatever reason, is looked at again the next day", async () => {
  const tables = memoryStore().tables();
  const { world } = await annsPractice(tables);
  await world.run("2025-03-06T06:00:00Z");
  const [taken] = world.queue.messages.splice(0);
  const failing = mortalTables(tables, () => {
    throw new Error("the store does not answer");
  });
  const parts = { tables: failing, queue: world.queue, now: new Date("2025-03-06T06:00:00Z"), log: () => undefined };
  const send = async () => ({ outcome: "delivered" as const });
  if (taken === undefined) throw new Error("nobody was queued");
  await expect(remind(taken.message, { ...parts, send })).rejects.toThrow("does not answer");
  // The message is gone for good: nothing of it is ever delivered again.
  await world.hour("2025-03-06T07:00:00Z");
  expect(world.arrived).toEqual([]);
  await world.hour("2025-03-07T06:00:00Z");
  expect(world.arrived.map(({ at }) => at.slice(0, 10))).toEqual(["2025-03-07"]);
  await world.run("2025-03-08T06:00:00Z");
  expect(world.queue.messages).toEqual([]);
});

test("an hour that was moved on in the meantime is waited for on the same day", async () => {
  const tables = memoryStore().tables();
  const { ann, world } = await annsPractice(tables);
  await world.run("2025-03-06T00:00:00Z");
  await changeSettings(tables, ann, () => reminderSettingsSchema.parse({ hour: 18 }));
  for (const hour of ["06", "16", "17", "18"]) await world.hour(`2025-03-06T${hour}:00:00Z`);
  expect(world.arrived.map(({ at }) => at.slice(0, 13))).toEqual(["2025-03-06T17"]);
});

describe("a digest that its owner cannot be given", () => {
  /** Ann's act is to be billed by 5 April; she has blocked the bot, and Bea coordinates. */
  async function blockedByAnn(tables: Tables): Promise<void> {
    const ann = await newPerson(tables);
    const bea = { ...ann, user: "bea" };
    await changePractitioner(tables, bea, () => midwife);
    await hasWritten(tables, ann);
    await hasWritten(tables, bea);
    await createEpisode(
      tables,
      ann.tenant,
      {
        code: "P-700",
        label: "Mme D.",
        programme: "perinatal",
        biller: "ann",
        members: [{ user: "ann" }, { user: "bea" }],
        facts: {
          dueDate: "2025-07-20",
          birthDate: null,
          screening: { on: "2025-01-02", positive: ["housing", "violence"] },
          coordinators: [{ id: "bea", from: "2025-01-10" }],
        },
        acts: [{ service: "screening", on: "2025-01-02", billing: "to-bill" }],
      },
      noonOf("2025-01-10"),
    );
    const world = worldOn(tables);
    await world.hour("2025-03-05T12:00:00Z");
  }

  test("reaches the coordinator wherever the process ends that finds out", async () => {
    for (let step = 0; ; step++) {
      const tables = memoryStore().tables();
      await blockedByAnn(tables);
      let steps = 0;
      const mortal = () => {
        if (++steps > step) throw new Killed();
      };
      const first = worldOn(mortalTables(tables, mortal), mortal);
      const second = worldOn(tables);
      for (const world of [first, second]) {
        world.answer((user) => (user === "ann" ? { outcome: "unreachable" } : { outcome: "delivered" }));
      }
      const hasDied = await first.hour("2025-03-06T06:00:00Z").then(
        () => false,
        () => true,
      );
      second.arrived.push(...first.arrived);
      second.queue.messages.push(...first.queue.messages);
      await second.work("2025-03-06T06:10:00Z");
      await second.hour("2025-03-06T07:00:00Z");
      await second.hour("2025-03-07T06:00:00Z");
      await second.hour("2025-03-10T06:00:00Z");
      const lines = second.arrived.filter(({ user }) => user === "bea").flatMap((digest) => digest.lines);
      const billing = lines.filter(({ key }) => key.startsWith("billing"));
      const surely = billing.filter(({ group }) => group !== "Peut-être déjà annoncé");
      expect(billing.length, `step ${step}`).toBeGreaterThan(0);
      expect(surely.length, `step ${step}`).toBeLessThanOrEqual(1);
      if (!hasDied) return;
    }
  }, 120_000);
});

const refusal = (statusCode: number, retryAfter?: string) => ({
  name: "RestError",
  statusCode,
  response: { headers: new Map(retryAfter === undefined ? [] : [["retry-after", retryAfter]]) },
});

test.each([
  ["seconds", "7", 7],
  ["parts of a second", "0.5", 0.5],
  ["an instant", "Thu, 06 Mar 2025 06:01:30 GMT", 90],
  ["an instant that is over", "Thu, 06 Mar 2025 05:59:00 GMT", 30],
  ["nothing that is known", "soon", 30],
  ["nothing", undefined, 30],
])("a 429 that tells %s is waited for as long", (_, told, seconds) => {
  const now = new Date("2025-03-06T06:00:00Z");
  expect(outcomeOf(refusal(429, told), now)).toEqual({ outcome: "throttled", seconds });
});

test.each([
  [403, "unreachable"],
  [400, "refused"],
  [401, "refused"],
  [413, "refused"],
  [408, "uncertain"],
  [500, "uncertain"],
  [503, "uncertain"],
])("an answer of %i is %s", (status, outcome) => {
  expect(outcomeOf(refusal(status)).outcome).toBe(outcome);
});

test("no tenant's messages leave at more than 40 a second, and none waits for another tenant's", () => {
  const people = [
    ...Array.from({ length: 205 }, (_, user) => ({ tenant: "large", user: `${user}` })),
    ...Array.from({ length: 3 }, (_, user) => ({ tenant: "small", user: `${user}` })),
  ];
  const perSecond = new Map<string, number>();
  for (const { person, delay } of paced(people)) {
    const second = `${person.tenant} ${delay}`;
    perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
  }
  expect(Object.fromEntries(perSecond)).toEqual({
    ...Object.fromEntries([0, 1, 2, 3, 4].map((second) => [`large ${second}`, 40])),
    "large 5": 5,
    "small 0": 3,
  });
});

test("a message keeps its day to look again while it waits for a connector that throttles", async () => {
  const tables = memoryStore().tables();
  const { world } = await annsPractice(tables);
  world.answer({ outcome: "throttled", seconds: 60 });
  await world.hour("2025-03-06T06:00:00Z");
  const messages: ReminderMessage[] = world.queue.messages.map(({ message }) => message);
  expect(messages.map(({ again }) => again)).toEqual([{ day: "2025-03-07", hour: 7 }]);
});
