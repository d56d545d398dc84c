import { createHash } from "node:crypto";
import type { HttpRequest, HttpResponseInit } from "@azure/functions";
import { calendarCard } from "../../cards/reminders/calendar-card";
import { deadlineWordsOf } from "../../language/deadlines";
import { reminderWordsOf } from "../../language/reminders";
import { brusselsDay } from "../../records/brussels-day";
import { listRecordsFor } from "../../records/episode-store";
import type { Person } from "../../records/practitioner";
import type { Tables } from "../../records/tables";
import { audienceOf } from "../../reminders/audience";
import { calendarText } from "../../reminders/calendar";
import { openLines } from "../../reminders/open-lines";
import { buttonData } from "../conversation/asks";
import type { Outcome, Turn } from "../conversation/turn";
import { readReference } from "../teams/references";
import { calendarSecret, personBehind, revokeSecret } from "./calendar-store";
import { reminderLanguage } from "./language";
import { reminderParts } from "./parts";
import { readSettings } from "./settings-store";
import { reminderVerbs } from "./verbs";

/** Shows the address of somebody's calendar. */
export async function showCalendar({ tables, person, language, publicUrl }: Turn): Promise<Outcome> {
  if (publicUrl === null) return { replies: [{ text: reminderWordsOf(language).calendar.unavailable }] };
  const feed = `${publicUrl}/api/calendar/${await calendarSecret(tables, person)}.ics`;
  const revoke = { verb: reminderVerbs.revokeCalendar, data: buttonData(undefined, language) };
  return { replies: [{ card: calendarCard({ language, feed, file: `${feed}?download=1`, revoke }) }] };
}

/** Switches the address off. */
export async function revokeCalendar({ tables, person, language }: Turn): Promise<Outcome> {
  await revokeSecret(tables, person);
  return { replies: [{ text: reminderWordsOf(language).calendar.revoked }] };
}

/** What falls due for `person`, as a calendar that names no patient but by their code. */
async function calendarOf(tables: Tables, person: Person, now: Date): Promise<{ text: string; fileName: string }> {
  const today = brusselsDay(now);
  const [records, settings, reference] = await Promise.all([
    listRecordsFor(tables, person, { closed: true }),
    readSettings(tables, person),
    readReference(tables, person),
  ]);
  const language = await reminderLanguage(tables, person, settings, reference);
  const { kinds } = deadlineWordsOf(language);
  const events = records.flatMap((record) =>
    openLines(record, today)
      .filter(({ deadline }) => !settings.muted.includes(deadline.kind))
      .filter((line) => audienceOf(record, line, today).includes(person.user))
      .map(({ key, deadline }) => ({
        uid: createHash("sha256")
          .update(JSON.stringify([person.tenant, record.code, key]))
          .digest("hex"),
        day: deadline.due,
        summary: `${kinds[deadline.kind].name} (${record.code})`,
      })),
  );
  const { name, fileName } = reminderWordsOf(language).calendar;
  return { text: calendarText(name, events, now), fileName };
}

/** `GET /api/calendar/{secret}.ics`: 404 for any address that is not, or no longer, somebody's. */
export async function serveCalendar({ params, query }: HttpRequest): Promise<HttpResponseInit> {
  const { tables, now } = reminderParts();
  const secret = (params.secret ?? "").replace(/\.ics$/, "");
  const person = await personBehind(tables, secret);
  if (person === null) return { status: 404 };
  const { text, fileName } = await calendarOf(tables, person, now());
  return {
    status: 200,
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
      "content-disposition": `${query.has("download") ? "attachment" : "inline"}; filename="${fileName}.ics"`,
    },
    body: text,
  };
}
