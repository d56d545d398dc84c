import { expect, test } from "vitest";
import { changePractitioner } from "../../../src/records/practitioner-store";
import { openEpisode } from "../../../src/records/store/open-episode";
import { saveChange } from "../../../src/records/store/save";
import type { Tables } from "../../../src/records/tables";
import { filledIn, midwife, noonOf, record } from "../../support/care";
import { memoryStore } from "../../support/memory-tables";
import { hasWritten, Killed, mortalTables, type World, worldOn } from "./world";

const tenant = "tenant";
const users = ["ann", "bea"];
const opened = "2025-01-02";

/** Two midwives with two patients each, whose screenings of 2 January are to be billed by 5 April 2025. */
async function practice(tables: Tables): Promise<void> {
  for (const user of users) {
    const person = { tenant, user };
    await changePractitioner(tables, person, () => midwife);
    await hasWritten(tables, person);
    for (const label of ["Mme A.", "Mme B."]) {
      const instance = `${user} ${label}`;
      const facts = { dueDate: "2025-08-20", birthDate: null };
      const wanted = { instance, programme: "perinatal" as const, label, facts };
      const outcome = await openEpisode(tables, person, wanted, noonOf(opened));
      if ("refusal" in outcome) throw new Error("not opened");
      const { code } = outcome.opened;
      await saveChange(
        tables,
        person,
        { code, instance: `${instance} screening`, change: record(filledIn.screening(opened, [])) },
        noonOf(opened),
      );
    }
  }
}

/** The runs before the one that is killed, so that nothing but it is new. */
async function until(world: World, day: string): Promise<void> {
  await world.hour(`${opened}T12:00:00Z`);
  await world.hour(`${day}T12:00:00Z`);
}

const perhaps = "Peut-être déjà annoncé";

/** Lets the process die at its `step`-th step of the morning of 6 March; whether it had as many. */
async function dieAt(step: number): Promise<{ died: boolean; world: World }> {
  const tables = memoryStore().tables();
  await practice(tables);
  const before = worldOn(tables);
  await until(before, "2025-03-05");
  before.arrived.length = 0;

  let steps = 0;
  let isDead = false;
  const mortal = () => {
    steps += 1;
    if (isDead || steps > step) {
      isDead = true;
      throw new Killed();
    }
  };
  const first = worldOn(mortalTables(tables, mortal), mortal);
  try {
    await first.hour("2025-03-06T06:00:00Z");
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  // Another process goes on with the same store and the same queue.
  const second = worldOn(tables);
  second.arrived.push(...first.arrived);
  second.queue.messages.push(...first.queue.messages);
  await second.work("2025-03-06T06:10:00Z");
  await second.hour("2025-03-06T07:00:00Z");
  await second.hour("2025-03-07T06:00:00Z");
  await second.hour("2025-03-10T06:00:00Z");
  return { died: isDead, world: second };
}

test("wherever the process is killed, no digest comes twice and no line is lost", async () => {
  let step = 0;
  for (; ; step++) {
    const { died, world } = await dieAt(step);
    for (const user of users) {
      const told = world.arrived.filter((digest) => digest.user === user).flatMap(({ lines }) => lines);
      const lines = told.map(({ code }) => code);
      const firstTime = told.filter(({ group }) => group !== perhaps).map(({ code }) => code);
      const context = `killed at step ${step}: ${JSON.stringify(world.arrived)}`;
      expect(new Set(lines).size, context).toBe(2);
      expect(new Set(firstTime).size, context).toBe(firstTime.length);
      // Told once for sure, and once more only marked so.
      expect(lines.length, context).toBeLessThanOrEqual(4);
    }
    if (!died) break;
  }
  expect(step).toBeGreaterThan(60);
}, 120_000);
