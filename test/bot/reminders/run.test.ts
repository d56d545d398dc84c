import { beforeEach, describe, expect, test } from "vitest";
import { readAgenda } from "../../../src/bot/reminders/agenda-store";
import { hasWrittenAgain } from "../../../src/bot/reminders/next-turn";
import { changeSettings } from "../../../src/bot/reminders/settings-store";
import { createEpisode } from "../../../src/records/episode-store";
import type { Person } from "../../../src/records/practitioner";
import { changePractitioner } from "../../../src/records/practitioner-store";
import { saveChange } from "../../../src/records/store/save";
import type { Tables } from "../../../src/records/tables";
import { reminderSettingsSchema } from "../../../src/reminders/settings";
import { addDays, type CivilDate } from "../../../src/rules/civil-date";
import { filledIn, midwife, noonOf, record } from "../../support/care";
import { newPerson, open } from "../../support/care-store";
import { memoryStore } from "../../support/memory-tables";
import { hasWritten, type World, worldOn } from "./world";

let tables: Tables;
let world: World;
let ann: Person;

beforeEach(async () => {
  tables = memoryStore().tables();
  world = worldOn(tables);
  ann = await newPerson(tables);
  await hasWritten(tables, ann);
});

let forms = 0;

/** Records a screening that still has to be billed: by 5 April where it is of January. */
async function screened(person: Person, on: CivilDate, positive: Parameters<typeof filledIn.screening>[1] = []) {
  const { code } = await open(tables, person, { label: `Mme ${on}` }, noonOf(on));
  const change = record(filledIn.screening(on, positive));
  await saveChange(tables, person, { code, instance: `form-${++forms}`, change }, noonOf(on));
  return code;
}

const told = () =>
  world.arrived.map(({ user, at, lines }) => [user, at.slice(0, 16), ...lines.map(({ key }) => key.split(" ")[0])]);
const settingsOf = (person: Person, settings: object) =>
  changeSettings(tables, person, () => reminderSettingsSchema.parse(settings));

/** Every full hour of a span of days, in UTC. */
async function hourByHour(first: CivilDate, last: CivilDate): Promise<void> {
  for (let day = first; day <= last; day = addDays(day, 1)) {
    for (let hour = 0; hour < 24; hour++) await world.hour(`${day}T${String(hour).padStart(2, "0")}:00:00Z`);
  }
}

describe("each reminder comes once, in the person's hour by Belgian clocks", () => {
  test("in winter, over the change to summer time, and with the deadline on a Saturday", async () => {
    await screened(ann, "2025-01-02");
    await world.hour("2025-03-04T12:00:00Z");
    world.arrived.length = 0;
    await hourByHour("2025-03-05", "2025-04-06");
    // 30, 7 and 1 days before 5 April; the clocks went forward on 30 March, and the 29th is a Saturday.
    expect(told()).toEqual([
      ["ann", "2025-03-06T06:00", "billing"],
      ["ann", "2025-03-28T06:00", "billing"],
      ["ann", "2025-04-04T05:00", "billing"],
    ]);
  });

  test("over the change to winter time, in the hour that they have chosen", async () => {
    await settingsOf(ann, { hour: 2, weekdaysOnly: false });
    await screened(ann, "2024-08-01");
    await world.hour("2024-10-05T12:00:00Z");
    world.arrived.length = 0;
    await hourByHour("2024-10-25", "2024-11-05");
    // Seven days before 5 November, on the Tuesday after the clocks went back; on Monday the day before.
    expect(told()).toEqual([
      ["ann", "2024-10-29T01:00", "billing"],
      ["ann", "2024-11-04T01:00", "billing"],
    ]);
  });

  test("on the leap day and over the end of the year", async () => {
    const person = ann;
    await settingsOf(person, { weekdaysOnly: false });
    const { code } = await open(
      tables,
      person,
      { facts: { dueDate: "2028-06-20", birthDate: null } },
      noonOf("2027-10-29"),
    );
    const screening = record(filledIn.screening("2027-10-29", ["housing", "violence"]));
    await saveChange(tables, person, { code, instance: `form-${++forms}`, change: screening }, noonOf("2027-10-29"));
    await world.hour("2027-12-30T12:00:00Z");
    world.arrived.length = 0;
    await hourByHour("2027-12-31", "2028-01-06");
    // Billing by 5 January 2028: seven days before was 29 December.
    expect(told()).toEqual([["ann", "2028-01-04T06:00", "billing"]]);
    world.arrived.length = 0;
    // The second CPP from week 28: the pregnancy began on 14 September 2027.
    await hourByHour("2028-03-27", "2028-03-28");
    expect(told()).toEqual([["ann", "2028-03-28T05:00", "second-cpp"]]);
  });
});

test("what was missed in an outage of three days comes in one digest, as far as it still stands", async () => {
  const billed = await screened(ann, "2025-01-02");
  await screened(ann, "2025-01-03");
  await world.hour("2025-03-04T12:00:00Z");
  world.arrived.length = 0;
  const change = { type: "bill" as const, ids: [`form-${forms - 1}`], on: "2025-03-06" };
  await saveChange(tables, ann, { code: billed, instance: "bill", change }, noonOf("2025-03-06"));
  await world.hour("2025-03-07T12:00:00Z");
  expect(told()).toEqual([["ann", "2025-03-07T12:00", "billing"]]);
  await hourByHour("2025-03-08", "2025-03-10");
  expect(world.arrived).toHaveLength(1);
});

test("what is done while the digest is in the queue is not told", async () => {
  const code = await screened(ann, "2025-01-02");
  await world.hour("2025-03-05T12:00:00Z");
  world.arrived.length = 0;
  await world.run("2025-03-06T06:00:00Z");
  const change = { type: "bill" as const, ids: [`form-${forms}`], on: "2025-03-06" };
  await saveChange(tables, ann, { code, instance: "bill", change }, noonOf("2025-03-06"));
  await world.work("2025-03-06T06:00:00Z");
  expect(world.arrived).toEqual([]);
});

describe("quiet days", () => {
  test("a holiday is left in peace, and what was held back comes on the first day after it", async () => {
    await settingsOf(ann, { quiet: [{ from: "2025-03-03", to: "2025-03-14" }] });
    await screened(ann, "2025-01-02");
    await world.hour("2025-03-02T12:00:00Z");
    world.arrived.length = 0;
    await hourByHour("2025-03-03", "2025-03-17");
    expect(told()).toEqual([["ann", "2025-03-17T06:00", "billing"]]);
  });

  test("but not when money would be lost within 48 hours", async () => {
    await settingsOf(ann, { quiet: [{ from: "2025-04-01", to: "2025-04-14" }] });
    await screened(ann, "2025-01-02");
    await world.hour("2025-03-31T12:00:00Z");
    world.arrived.length = 0;
    await hourByHour("2025-04-01", "2025-04-05");
    expect(told()).toEqual([["ann", "2025-04-04T05:00", "billing"]]);
  });

  test("a muted kind is not told", async () => {
    await settingsOf(ann, { muted: ["billing"] });
    await screened(ann, "2025-01-02");
    await world.hour("2025-03-05T12:00:00Z");
    world.arrived.length = 0;
    await hourByHour("2025-03-06", "2025-03-07");
    expect(told()).toEqual([]);
  });
});

describe("what is recorded during the day", () => {
  test("a birth without a screening is told within the hour, and on the fifth day", async () => {
    const { code } = await open(tables, ann, {}, noonOf("2025-06-10"));
    await world.hour("2025-06-10T12:00:00Z");
    const birth = { type: "event" as const, content: { type: "birth" as const, on: "2025-06-09" } };
    await world.hour("2025-06-11T09:00:00Z");
    await saveChange(tables, ann, { code, instance: "birth", change: birth }, new Date("2025-06-11T09:30:00Z"));
    await world.hour("2025-06-11T10:00:00Z");
    await hourByHour("2025-06-12", "2025-06-17");
    // Born on Whit Monday, recorded on Wednesday; the fifth day after is a Saturday.
    expect(told()).toEqual([
      ["ann", "2025-06-11T10:00", "screening-window"],
      ["ann", "2025-06-13T05:00", "screening-window"],
    ]);
  });

  test("what falls due within 48 hours makes a second digest on the same day", async () => {
    await screened(ann, "2025-01-02");
    await world.hour("2025-04-03T12:00:00Z");
    world.arrived.length = 0;
    await world.hour("2025-04-04T05:00:00Z");
    expect(told()).toEqual([["ann", "2025-04-04T05:00", "billing"]]);
    const { code } = await open(tables, ann, { label: "Mme Z." }, noonOf("2025-04-04"));
    const late = record(filledIn.screening("2025-01-10", []));
    await saveChange(tables, ann, { code, instance: `form-${++forms}`, change: late }, noonOf("2025-04-04"));
    await world.hour("2025-04-04T12:00:00Z");
    expect(told().at(-1)).toEqual(["ann", "2025-04-04T12:00", "billing"]);
  });
});

describe("when Teams does not take it", () => {
  beforeEach(async () => {
    await screened(ann, "2025-01-02");
    await world.hour("2025-03-05T12:00:00Z");
    world.arrived.length = 0;
  });

  test("a throttled digest comes after as long as told", async () => {
    world.answer({ outcome: "throttled", seconds: 120 });
    await world.hour("2025-03-06T06:00:00Z");
    world.answer({ outcome: "delivered" });
    await world.work("2025-03-06T06:01:00Z");
    expect(told()).toEqual([]);
    await world.work("2025-03-06T06:02:00Z");
    expect(told()).toEqual([["ann", "2025-03-06T06:02", "billing"]]);
  });

  test("one that perhaps arrived is not sent again; its open lines start the next one, marked so", async () => {
    world.answer({ outcome: "uncertain", why: "504" });
    await world.hour("2025-03-06T06:00:00Z");
    world.answer({ outcome: "delivered" });
    await hourByHour("2025-03-06", "2025-03-10");
    expect(told()).toEqual([
      ["ann", "2025-03-06T06:00", "billing"],
      ["ann", "2025-03-07T06:00", "billing"],
    ]);
    expect(world.arrived[1]?.lines[0]?.group).toBe("Peut-être déjà annoncé");
  });

  test("one that is refused five times waits for an operator, and its lines for the next day", async () => {
    world.answer({ outcome: "refused", why: "401" });
    await world.hour("2025-03-06T06:00:00Z");
    expect(world.queue.poison).toHaveLength(1);
    world.answer({ outcome: "delivered" });
    await hourByHour("2025-03-06", "2025-03-07");
    expect(told()).toEqual([["ann", "2025-03-07T06:00", "billing"]]);
  });
});

describe("somebody who has blocked the bot", () => {
  /** Ann's act is to be billed by 5 April; Bea coordinates. */
  async function team(label: string | undefined): Promise<Person> {
    const bea = { ...ann, user: "bea" };
    await changePractitioner(tables, bea, () => midwife);
    await hasWritten(tables, bea);
    await createEpisode(
      tables,
      ann.tenant,
      {
        code: "P-700",
        label: "Mme D.",
        programme: "perinatal",
        biller: "ann",
        members: [{ user: "ann", ...(label === undefined ? {} : { label }) }, { user: "bea" }],
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
    await world.hour("2025-03-05T12:00:00Z");
    world.arrived.length = 0;
    return bea;
  }

  test("is written to no more; two who cannot be reached do not pass it to each other", async () => {
    await team("A. (sage-femme)");
    world.answer({ outcome: "unreachable" });
    await world.run("2025-03-06T06:00:00Z");
    await world.work("2025-03-06T06:00:00Z");
    world.answer({ outcome: "delivered" });
    await hourByHour("2025-03-06", "2025-03-31");
    expect(told()).toEqual([]);
    const { lines } = await readAgenda(tables, { ...ann, user: "bea" });
    expect(lines.filter(({ insteadOf }) => insteadOf === "A. (sage-femme)")).toHaveLength(1);
  });

  test("the coordinator's digest says in whose place", async () => {
    await team("A. (sage-femme)");
    const blocked = new Set(["ann"]);
    world.answer((user) => (blocked.has(user) ? { outcome: "unreachable" } : { outcome: "delivered" }));
    await hourByHour("2025-03-06", "2025-03-06");
    expect(told()).toEqual([["bea", "2025-03-06T06:00", "billing"]]);
    expect(world.arrived[0]?.lines[0]?.text).toContain("à la place de A. (sage-femme), que je ne peux pas joindre");
    // The next reminders go the same way, and Ann is not tried again.
    blocked.clear();
    await hourByHour("2025-03-28", "2025-03-28");
    expect(told().at(-1)).toEqual(["bea", "2025-03-28T06:00", "billing"]);
    expect(world.arrived.some(({ user }) => user === "ann")).toBe(false);
  });

  test("gets what is open as soon as they write again", async () => {
    await team(undefined);
    world.answer({ outcome: "unreachable" });
    await world.hour("2025-03-06T06:00:00Z");
    world.answer({ outcome: "delivered" });
    await hasWrittenAgain(tables, world.queue, ann, new Date("2025-03-20T15:00:00Z"));
    await world.work("2025-03-20T15:00:00Z");
    expect(told()).toEqual([["ann", "2025-03-20T15:00", "billing"]]);
  });
});

test("somebody who has never written is told in the run after they do, and nobody in their place", async () => {
  const bea = { ...ann, user: "bea" };
  await changePractitioner(tables, bea, () => midwife);
  await screened(bea, "2025-01-02");
  await world.hour("2025-03-06T06:00:00Z");
  expect(world.arrived).toEqual([]);
  await hasWritten(tables, bea);
  await hasWrittenAgain(tables, world.queue, bea, new Date("2025-03-06T14:20:00Z"));
  await world.work("2025-03-06T14:20:00Z");
  await world.hour("2025-03-06T15:00:00Z");
  expect(told()).toEqual([["bea", "2025-03-06T15:00", "billing"]]);
});

describe("the next turn", () => {
  test("brings what perhaps did not arrive, marked so, and nothing twice", async () => {
    await screened(ann, "2025-01-02");
    await world.hour("2025-03-05T12:00:00Z");
    world.arrived.length = 0;
    world.answer({ outcome: "uncertain", why: "no answer in time" });
    await world.hour("2025-03-06T06:00:00Z");
    world.answer({ outcome: "delivered" });
    for (const time of ["06:01", "06:20", "06:21"]) {
      await hasWrittenAgain(tables, world.queue, ann, new Date(`2025-03-06T${time}:00Z`));
      await world.work(`2025-03-06T${time}:00Z`);
    }
    expect(told()).toEqual([
      ["ann", "2025-03-06T06:00", "billing"],
      ["ann", "2025-03-06T06:20", "billing"],
    ]);
    await hourByHour("2025-03-06", "2025-03-10");
    expect(world.arrived).toHaveLength(2);
  });
});
