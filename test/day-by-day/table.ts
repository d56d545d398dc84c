import { deadlineWordsOf } from "../../src/language/deadlines";
import { en } from "../../src/language/format/en";
import { demonstrationOn } from "../../src/local/demonstration";
import type { CivilDate } from "../../src/rules/civil-date";
import { type ExpectedReminder, users } from "./expected";

const { kinds } = deadlineWordsOf("en");
const { shortDate } = en;

const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" });
const dayOf = (day: CivilDate) => `${weekday.format(new Date(`${day}T12:00:00Z`))} ${shortDate(day)}`;

/** docs/deadlines-day-by-day.md: the reminders that arrived, one row for each deadline and day. */
export function tableOf(reminders: readonly ExpectedReminder[], first: CivilDate, last: CivilDate): string {
  const people = demonstrationOn(first).people;
  const nameOf = (user: string) => people.find((one) => one.user === user)?.practitioner.label ?? "you";
  const rows = new Map<string, ExpectedReminder[]>();
  for (const one of reminders) {
    const key = [one.on, one.code, one.kind, one.due].join(" ");
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  const lines = [...rows.values()].flatMap((told) => {
    const [one] = told;
    if (one === undefined) return [];
    const to = users.filter((user) => told.some((each) => each.user === user)).map(nameOf);
    const cells = [dayOf(one.on), to.join(", "), one.code, kinds[one.kind].name, shortDate(one.due), one.why];
    return [`| ${cells.join(" | ")} |`];
  });
  return `# Fourteen months of reminders

Which reminders the demonstration practice gets when it is loaded on ${en.longDate(first)} and nobody records anything until
${en.longDate(last)}: the functions run once a day, day after day, and the rows are what arrived in the three people's
conversations, ${reminders.length} reminders in all. Each comes once.

Read it like this: *due* is the last day, or for a period that begins its first one; *why that day* counts from it. A day
that is a weekend or a Belgian public holiday gives way to the working day before. What concerns the coordination goes to
the coordinator, what is to bill to whoever bills it, and the rest to the whole team.

\`npm run deadlines:day-by-day\` lives through these days once more, with the compiled functions on a store of their own, and
writes this page anew; the tests compare it with what is promised.

| day | told to | file | deadline | due | why that day |
|---|---|---|---|---|---|
${lines.join("\n")}
`;
}
