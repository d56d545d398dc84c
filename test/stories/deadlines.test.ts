import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deadlineWordsOf } from "../../src/language/deadlines";
import { formWordsOf } from "../../src/language/forms";
import { reminderWordsOf } from "../../src/language/reminders";
import type { Language } from "../../src/questions/contract";
import { changePractitioner } from "../../src/records/practitioner-store";
import { saveChange } from "../../src/records/store/save";
import { openTables, type Tables } from "../../src/records/tables";
import { deadlineKinds } from "../../src/rules/deadlines";
import { message, type Writer } from "../support/activities";
import { startTableStore } from "../support/azurite";
import { filledIn, midwife, noonOf, record } from "../support/care";
import { open } from "../support/care-store";
import { type Chat, chatOf, type Seen } from "../support/chat";
import { type Connector, startConnector } from "../support/connector";
import { type RunningFunctions, startFunctions } from "../support/functions";
import { textsIn } from "../support/shown";
import { deadlineStories } from "./deadline-words";
import { languages } from "./story";

/** Deadlines on request and what is done about them, with the compiled functions, on Tuesday 15 April 2025. */

const today = "2025-04-15";
let connector: Connector;
let functions: RunningFunctions;
let tables: Tables;
const started: { stop(): Promise<void> }[] = [];

beforeAll(async () => {
  const store = await startTableStore();
  started.push(store);
  connector = await startConnector();
  started.push(connector);
  functions = await startFunctions(store.connectionString, today);
  started.push(functions);
  tables = openTables(store.connectionString);
}, 60_000);

afterAll(async () => {
  for (const { stop } of started.reverse()) await stop();
});

let practices = 0;

/** A midwife with two patients: Mme D., screened on 3 February, and Mme V., whose child was born on Saturday. */
async function practice(language: Language) {
  const person = { tenant: `deadlines-${language}-${++practices}`, user: "ann" };
  await changePractitioner(tables, person, () => ({ ...midwife, language }));
  const now = noonOf(today);
  const { code } = await open(tables, person, { label: "Mme D." }, now);
  const change = record(filledIn.screening("2025-02-03", ["housing"]));
  await saveChange(tables, person, { code, instance: `screening-${person.tenant}`, change }, now);
  const other = await open(tables, person, { label: "Mme V.", facts: { birthDate: "2025-04-12" } }, now);
  return {
    person,
    code,
    other: other.code,
    chat: chatOf(functions, connector, { ...person, locale: `${language}-BE` }),
  };
}

/** Reads a calendar as a calendar program does; the days and titles of its entries. */
function entriesIn(text: string): [string, string][] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar
    .getAllSubcomponents("vevent")
    .map((one) => new ICAL.Event(one))
    .map(({ startDate, summary }): [string, string] => [startDate.toString(), summary])
    .sort();
}

describe.each(languages)("in %s", (language) => {
  const story = deadlineStories[language];
  const { lines } = story;
  const words = reminderWordsOf(language);
  const { kinds } = deadlineWordsOf(language);
  const plain = (text: string) => text.replaceAll("\u00a0", " ");
  /** The details of the first deadline of a kind. */
  const opened = async (chat: Chat, kind: string): Promise<Seen> => {
    await chat.says(story.lists[0] ?? "");
    await chat.presses(words.filter.submit, { kind });
    return chat.presses(words.open);
  };

  test("what is near is listed, the most urgent first, and what is far on request", async () => {
    const { chat, other } = await practice(language);
    for (const text of story.lists) {
      const list = (await chat.says(text)).text.split("\n");
      expect(list[0]).toBe(story.headline);
      expect(list.slice(2, 5)).toEqual([`Mme V. (${other})`, lines.screening, story.worth]);
      const order = [lines.screening, lines.billing, lines.first, lines.second].map((line) => list.indexOf(line));
      expect(order.toSorted((a, b) => a - b)).toEqual(order);
      expect(order).not.toContain(-1);
      expect(list).not.toContain(lines.birth);
    }
    const far = await chat.presses(words.beyond(1));
    expect(far.text).toContain(lines.birth);
    expect(far.text).toContain(lines.screening);
  });

  test("a week, a patient or a kind narrows the list, in words and by choice", async () => {
    const { chat, code } = await practice(language);
    for (const text of story.thisWeek) {
      const { text: shown } = await chat.says(text);
      expect(shown).toContain(lines.screening);
      expect(shown).not.toContain(lines.billing);
    }
    for (const text of story.nextWeek) expect((await chat.says(text)).text).toContain(story.nothingThen);
    for (const text of story.patient) {
      const { text: shown } = await chat.says(text);
      expect(shown).toContain(lines.screening);
      expect(shown).not.toContain(lines.billing);
    }
    for (const [text, kind] of story.kinds) {
      const { text: shown, inputs } = await chat.says(text);
      expect(inputs).toMatchObject({ kind });
      expect(shown.includes(lines.screening)).toBe(kind === "screening-window");
      expect(shown.includes(lines.billing)).toBe(kind === "billing");
    }
    const chosen = await chat.presses(words.filter.submit, { patient: code, kind: "second-cpp" });
    expect(chosen.text).toContain(lines.second);
    expect(chosen.text).not.toContain(lines.first);
    expect((await chat.presses(words.filter.submit, { patient: code, kind: "screening-window" })).text).toContain(
      words.noneSuch,
    );
  });

  test("a line says why, and when it cannot be told", async () => {
    const { chat } = await practice(language);
    const details = await opened(chat, "screening-window");
    expect(details.text).toContain(story.why);
    expect(details.text).toContain(story.meaning);
    // A week from now it would be told in vain.
    expect(details.buttons).not.toContain(words.actions.week);
    for (const until of ["", "tomorrow", "2025-04-15", "2025-04-20", "2025-02-30"]) {
      const { text } = await chat.presses(words.actions.untilSubmit, { until });
      expect(text).toContain(words.actions.untilError);
      expect(text).toContain(lines.screening);
    }
  });

  test.each([
    { kind: "screening-window", press: words.actions.day, on: "2025-04-16" },
    { kind: "screening-window", until: "2025-04-17", on: "2025-04-17" },
    { kind: "billing", press: words.actions.week, on: "2025-04-22" },
    // The first of May is a holiday: it comes on the day after.
    { kind: "billing", until: "2025-05-01", on: "2025-05-02" },
  ])("a line is put off: $kind to $on", async ({ kind, press, until, on }) => {
    const { chat } = await practice(language);
    await opened(chat, kind);
    const entered: Record<string, string> = until === undefined ? {} : { until };
    expect((await chat.presses(press ?? words.actions.untilSubmit, entered)).text).toBe(words.after.snoozed(on));
  });

  test("a line leads to its form", async () => {
    const { chat } = await practice(language);
    await opened(chat, "screening-window");
    const { titles } = formWordsOf(language);
    const form = await chat.presses(words.actions.form(titles.screening));
    expect(form.text).toContain(plain(titles.screening));
    expect(form.inputs).toHaveProperty("serviceDate");
  });

  test("a line is done, and an act is billed", async () => {
    const { chat } = await practice(language);
    await opened(chat, "first-cpp");
    expect((await chat.presses(words.actions.done)).text).toBe(words.after.done);
    const billing = await opened(chat, "billing");
    expect((await chat.presses(words.actions.billed)).text).toBe(words.after.billed);
    expect((await chat.presses(words.actions.day, {}, billing)).text).toBe(words.after.settled);
    expect((await chat.says(story.lists[0] ?? "")).text).not.toContain(lines.billing);
  });

  test("a kind is muted and taken back, and what was set is shown again", async () => {
    const { chat } = await practice(language);
    await opened(chat, "second-cpp");
    expect((await chat.presses(words.actions.mute)).text).toBe(words.after.muted(kinds["second-cpp"].name));
    const settings = await chat.says(story.settings);
    const told = deadlineKinds.filter((kind) => kind !== "second-cpp").join(",");
    expect(settings.inputs).toMatchObject({ kinds: told, hour: "7", weekdaysOnly: "true", language: "as-spoken" });

    const wrong = { hour: "9", quietFrom: "2025-07-20", quietTo: "2025-07-06" };
    const refused = await chat.presses(words.settings.submit, wrong);
    expect(refused.text.split("\n")[1]).toBe(words.settings.errors.quiet);
    expect(refused.inputs).toMatchObject(wrong);

    const all = deadlineKinds.join(",");
    const right = { kinds: all, quietTo: "2025-08-03", weekdaysOnly: "false", language: "en" };
    expect((await chat.presses(words.settings.submit, right)).text).toBe(words.settings.saved);
    const kept = await chat.says(story.settings);
    const quietKept = "2025-07-20/2025-08-03";
    expect(kept.inputs).toMatchObject({ kinds: all, hour: "9", weekdaysOnly: "false", language: "en", quietKept });
    expect(kept.text).toContain(words.settings.period("2025-07-20", "2025-08-03"));

    await chat.presses(words.settings.submit, { quietKept: "", language: "as-spoken" });
    const again = await chat.says(story.settings);
    expect(again.text).not.toContain(words.settings.quietKept);
    expect(again.inputs).toMatchObject({ hour: "9", language: "as-spoken" });
  });

  test("the calendar is read by a calendar program, names nobody, and is switched off", async () => {
    const { chat, other } = await practice(language);
    const { inputs } = await chat.says(story.calendar);
    const address = String(inputs.feed);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/calendar\/[\w-]{43}\.ics$/);
    const response = await fetch(address);
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const text = await response.text();
    expect(text).not.toMatch(/Mme|V\.|D\./);
    expect(entriesIn(text)[0]).toEqual(["2025-04-19", `${story.entry} (${other})`]);
    const file = await fetch(`${address}?download=1`);
    expect(file.headers.get("content-disposition")).toBe(`attachment; filename="${words.calendar.fileName}.ics"`);

    // What somebody else guesses is nobody's, and what is switched off is no longer anybody's.
    expect((await fetch(address.replace(/.\.ics$/, "~.ics"))).status).toBe(404);
    expect((await chat.presses(words.calendar.revoke)).text).toBe(words.calendar.revoked);
    const gone = await fetch(address);
    expect([gone.status, await gone.text()]).toEqual([404, ""]);
    expect((await chat.says(story.calendar)).inputs.feed).not.toBe(address);
  });

  test("a group hears nothing of it", async () => {
    const { person, chat } = await practice(language);
    await chat.says(story.settings);
    const group: Writer = {
      serviceUrl: connector.serviceUrl,
      ...person,
      conversation: `19:group-${person.tenant}@thread.v2`,
      type: "groupChat",
    };
    for (const text of [story.lists[0], story.thisWeek[0], story.patient[0], story.kinds[0]?.[0], story.calendar]) {
      const { status } = await functions.post(message(group, text ?? ""));
      expect(status).toBe(200);
      const here = textsIn(connector.take(group.conversation)).join("\n");
      expect(here).not.toBe("");
      expect(here).not.toMatch(/Mme|P-\d|23|19|api\/calendar/);
      const { text: privately } = chat.receives();
      expect(privately).toMatch(text === story.calendar ? words.calendar.title : /Mme [DV]\./);
    }
  });
});
