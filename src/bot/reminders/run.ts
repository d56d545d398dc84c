import { brusselsDay } from "../../records/brussels-day";
import { type DueEpisode, dueOn, dueShards, forgetDue } from "../../records/due/due-index";
import { type FreshEpisode, forgetFresh, freshEpisodes } from "../../records/due/fresh";
import type { Person } from "../../records/practitioner";
import { mapSideBySide } from "../../records/side-by-side";
import type { Tables } from "../../records/tables";
import { type PlannedLine, planned, tidied, waitingLines } from "../../reminders/agenda";
import { audienceOf } from "../../reminders/audience";
import { hoursBegun, instantOf } from "../../reminders/belgian-time";
import { lineOf } from "../../reminders/open-lines";
import { addDays, type CivilDate } from "../../rules/civil-date";
import { changeAgenda } from "./agenda-store";
import { enqueue } from "./enqueue";
import type { ReminderQueue } from "./queue";
import { readSettings } from "./settings-store";
import { letSleep, type WakeTime, wake, wakeOn, wokenIn } from "./wake-ups";
import { moveWatermark, readWatermark } from "./watermark";

export interface RunParts {
  tables: Tables;
  queue: ReminderQueue;
  now: Date;
}

/** What a run has found. */
export interface RunReport {
  /** Days whose reminders were planned. */
  days: CivilDate[];
  /** Episodes with something to tell. */
  episodes: number;
  /** People who were put into the queue. */
  queued: number;
}

/** How many rows of the store are worked on side by side. */
const atOnce = 16;

/**
 * One run of the clock. What is due on the days that have begun since the last run is entered into the agendas of those
 * whom it concerns, and whoever's hour has come since then is put into the queue. Each step can be repeated: a run that
 * ends halfway is done again by the next one, and nothing is told twice for it.
 */
export async function runDeadlines({ tables, queue, now }: RunParts): Promise<RunReport> {
  const today = brusselsDay(now);
  const mark = await readWatermark(tables);
  const from = mark ?? new Date(instantOf(today, 0).getTime() - 1);
  const days = daysFrom(mark === null ? today : addDays(brusselsDay(mark), 1), today);

  let episodes = 0;
  for (const day of days) episodes += await planDay(tables, day);
  const fresh = await planFresh(tables, today, now);
  const times: WakeTime[] = [...hoursBegun(from, now), "soon"];
  const woken = await mapSideBySide(times, atOnce, (at) => collected(wokenIn(tables, at)));

  const people = distinct([...woken.flat().map(({ person }) => person), ...fresh.people]);
  await enqueue(people, "hour", { tables, queue, now });

  await mapSideBySide(fresh.episodes, atOnce, ({ row }) => forgetFresh(tables, row));
  for (const time of woken) await letSleep(tables, time);
  if (mark !== null)
    for (const day of daysFrom(brusselsDay(mark), addDays(today, -1))) await forgetDay(tables, day, today);
  await moveWatermark(tables, now);
  return { days, episodes: episodes + fresh.episodes.length, queued: people.length };
}

function daysFrom(first: CivilDate, last: CivilDate): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function distinct(people: readonly Person[]): Person[] {
  const keyed = people.map(({ tenant, user }) => [JSON.stringify([tenant, user]), { tenant, user }] as const);
  return [...new Map(keyed).values()];
}

/** Somebody with the reminders that are to enter their agenda. */
interface Told {
  person: Person;
  lines: PlannedLine[];
}

/** Who is told of what, by person. */
type ToldByPerson = Map<string, Told>;

function tell(told: ToldByPerson, { tenant, record, reminders }: DueEpisode): void {
  for (const { on, deadline } of reminders) {
    const line = lineOf(record, deadline);
    for (const user of audienceOf(record, line, on)) {
      const key = JSON.stringify([tenant, user]);
      const one = told.get(key) ?? { person: { tenant, user }, lines: [] };
      one.lines.push({ code: record.code, key: line.key, due: deadline.due, on });
      told.set(key, one);
    }
  }
}

/** Enters the reminders of a day that has begun, and has everybody concerned woken in their hour of it. */
async function planDay(tables: Tables, day: CivilDate): Promise<number> {
  const shards = Array.from({ length: dueShards }, (_, shard) => shard);
  const told: ToldByPerson = new Map();
  let episodes = 0;
  await mapSideBySide(shards, dueShards, async (shard) => {
    for await (const due of dueOn(tables, day, shard)) {
      episodes += 1;
      tell(told, due);
    }
  });
  const woken = await mapSideBySide([...told.values()], atOnce, async ({ person, lines }) => {
    await changeAgenda(tables, person, (agenda) => tidied(planned(agenda, lines), day));
    return { person, hour: (await readSettings(tables, person)).hour };
  });
  for (let hour = 0; hour < 24; hour++) {
    const people = woken.flatMap((one) => (one.hour === hour ? [one.person] : []));
    await wake(tables, people, { day, hour });
  }
  return episodes;
}

/** Enters what was recorded since the last run and is to be told today; gives back whose hour has come already. */
async function planFresh(
  tables: Tables,
  today: CivilDate,
  now: Date,
): Promise<{ episodes: FreshEpisode[]; people: Person[] }> {
  const episodes = await collected(freshEpisodes(tables, today));
  const told: ToldByPerson = new Map();
  for (const episode of episodes) tell(told, episode);
  const people = await mapSideBySide([...told.values()], atOnce, async ({ person, lines }) => {
    const agenda = await changeAgenda(tables, person, (before) => planned(before, lines));
    if (waitingLines(agenda, today).length === 0) return [];
    return (await wakeOn(tables, person, await readSettings(tables, person), today, now)) === "now" ? [person] : [];
  });
  return { episodes, people: people.flat() };
}

async function forgetDay(tables: Tables, day: CivilDate, today: CivilDate): Promise<void> {
  for (let shard = 0; shard < dueShards; shard++) await forgetDue(tables, day, shard, today);
}
